/** How long (ms) until a page is asked for again that could not be had. */
const againMs = 2_000;

/** How browsers and the bundler say that a file did not come; a file that came and did not run says something else. */
const lost = /dynamically imported module|importing a module script|preload CSS/i;

/** Whether something failed because a script or a style of the page did not come. */
export function isLost(error: unknown): boolean {
  return lost.test(String(error));
}

let isComing = false;

/**
 * Loads this page anew, as soon as it is to be had. A browser never asks again for a script that did not come: only a new
 * page does. So this is for pages on which there is nothing yet that could be lost.
 */
export function comeAgain(): void {
  if (isComing) return;
  isComing = true;
  setTimeout(() => void reload(), againMs);
}

async function reload(): Promise<void> {
  const isThere = await fetch(location.pathname, { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) location.reload();
  else setTimeout(() => void reload(), againMs);
}
