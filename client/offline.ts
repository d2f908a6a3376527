/** How long (ms) after the page has come the device may take its time for what it needs without a network. */
const calmMs = 8_000;

/**
 * Lets the help page work without a network, where the browser allows that (a secure address). The worker answers only when
 * the network does not: no old version of the game is ever shown.
 */
export function prepareOffline(): void {
  if (!("serviceWorker" in navigator) || !isSecureContext) return;
  setTimeout(() => {
    stock().catch((problem: unknown) => console.warn("Help will need a network on this device.", problem));
  }, calmMs);
}

async function stock(): Promise<void> {
  const [{ namespaces }, { prepareTexts }] = await Promise.all([
    import("./screens/help/HelpScreen.tsx"),
    import("./language/index.ts"),
    navigator.serviceWorker.register("/offline.js"),
  ]);
  await prepareTexts(namespaces);
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const own = loaded.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/assets/"));
  active?.postMessage({ keep: [...new Set(own.map(({ pathname }) => pathname))] });
}
