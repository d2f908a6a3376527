/** How long (ms) until a page is asked for again that could not be had. */
const againMs = 2_000;

/**
 * How long (ms) what a page needs may be on its way. Long enough for the board's largest script at 30 kbit/s: a page that gives
 * up sooner would begin again and again, and never come.
 */
const patienceMs = 120_000;

/** What was on its way for too long. */
class NeverCame extends Error {}

/**
 * Gives up what a page needs when it has been on its way for too long. A network that falls silent closes nothing, and a
 * browser waits for a script for ever.
 *
 * @throws Error that `isLost` knows, or why it could not be loaded.
 */
export function inTime<Needed>(loading: Promise<Needed>): Promise<Needed> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NeverCame("What the page needs does not come.")), patienceMs);
    void loading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** How browsers and the bundler say that a file did not come; a file that came and did not run says something else. */
const lost = /dynamically imported module|importing a module script|preload CSS/i;

/** Whether something failed because a script or a style of the page did not come, or not in time. */
export function isLost(error: unknown): boolean {
  return error instanceof NeverCame || lost.test(String(error));
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
