/**
 * The service worker: it keeps only the help page and a friendly word for when there is no network. Everything else always
 * comes from the server, so that a lesson never meets an old version.
 */
const shelf = "max247-offline-1";
const page = "/help";

/**
 * Keeps the help page as it is now, with everything it loads: what its text names, and the files that were loaded later on.
 * What an older version of it loaded goes.
 */
async function stock(loadedLater) {
  const cache = await caches.open(shelf);
  const answer = await fetch(page, { cache: "no-store" });
  if (!answer.ok) return;
  const html = await answer.clone().text();
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
  const files = new Set([...named, ...loadedLater]);
  await cache.addAll([...files]);
  await cache.put(page, answer);
  for (const kept of await cache.keys()) {
    const { pathname } = new URL(kept.url);
    if (pathname !== page && !files.has(pathname)) await cache.delete(kept);
  }
}

self.addEventListener("install", (event) => {
  event.waitUntil(stock([]));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name !== shelf) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("message", (event) => {
  if (!Array.isArray(event.data?.keep)) return;
  event.waitUntil(stock(event.data.keep));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  event.respondWith(
    fetch(request).catch(async () => {
      const kept = await caches.match(request, { ignoreVary: true, ignoreSearch: request.mode === "navigate" });
      if (kept) return kept;
      if (request.mode === "navigate") return Response.redirect(`${page}?offline`, 302);
      return Response.error();
    }),
  );
});
