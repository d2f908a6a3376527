import type { Browser } from "playwright-core";

const turns = 5;

/**
 * How long (ms) a page needs for a fixed piece of work at the processor's own speed, the middle one of some turns. A rented
 * machine is at times half as fast as at others: what was measured at different paces cannot be compared.
 */
export async function paceOf(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(workFor, turns);
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function workFor(turns: number): number {
  const took = Array.from({ length: turns }, () => {
    const startedAt = performance.now();
    const names = Array.from({ length: 60_000 }, (_, at) => `${(at * 7919) % 60_000}`);
    new Map(names.sort().map((name, at) => [name, at]));
    return performance.now() - startedAt;
  });
  return took.sort((one, other) => one - other)[turns >> 1] ?? Number.NaN;
}
