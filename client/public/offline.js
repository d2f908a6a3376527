/**
 * The service worker: it keeps only the help page and a friendly word for when there is no network. Everything else always
 * comes from the server, so that a lesson never meets an old version.
 */
const shelf = "max247-offline-1";
const page = "/help";

/** Everything the help page loads, found by loading it once. */
async function stock() {
  const cache = await caches.open(shelf);
  const answer = await fetch(page, { cache: "no-store" });
  if (!answer.ok) return;
  await cache.put(page, answer.clone());
  const html = await answer.text();
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
  await cache.addAll([...new Set(files)]);
}

self.addEventListener("install", (event) => {
  event.waitUntil(stock());
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
  event.waitUntil(caches.open(shelf).then((cache) => cache.addAll(event.data.keep)));
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
