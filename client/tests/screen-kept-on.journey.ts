import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { Child } from "./people/child.ts";
import { Host } from "./people/host.ts";
import { servedGame } from "./served.ts";

/** Screens stay on while a game goes on: the board's, the console's and a child's. */

const served = servedGame();

/** What a page keeps of its screen, as a browser with a screen would. */
interface Kept {
  locks: { released: boolean; release: () => Promise<void> }[];
}

/** A device whose browser can keep the screen on. */
async function device(width: number): Promise<BrowserContext> {
  const context = await served.browser.newContext({
    locale: "nl",
    viewport: { width, height: 740 },
    reducedMotion: "reduce",
  });
  await context.addInitScript(() => {
    const kept: Kept = { locks: [] };
    const request = async () => {
      const lock = {
        released: false,
        release: async () => {
          lock.released = true;
        },
      };
      kept.locks.push(lock);
      return lock;
    };
    Object.assign(window, { kept });
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
  });
  return context;
}

/** How often a page keeps its screen on now; more than once is once too often. */
const keptOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { kept: Kept }).kept.locks.filter(({ released }) => !released).length);

test("board, console and child keep their screens on, but in a pause, and again after the page was hidden", {
  timeout: 60_000,
}, async () => {
  const host = new Host(await (await device(1280)).newPage(), "nl");
  const code = await host.create(served.address, { preset: "lesson", tables: 2, timed: false });
  const board = await host.openBoard();
  const child = new Child(await (await device(360)).newPage(), "nl", true);
  await child.join(served.address, code);
  await child.button("player:help").waitFor();
  await host.button("host:start").click();
  await host.isAt("intro");
  const pages = [board, host.page, child.page];
  const allKeep = async (times: number) => {
    for (const page of pages) await expect.poll(() => keptOn(page)).toBe(times);
  };
  await allKeep(1);
  await host.button("host:pause").click();
  await allKeep(0);
  await host.button("host:resume").click();
  await allKeep(1);
  for (const page of pages) {
    await page.evaluate(() => {
      for (const lock of (window as unknown as { kept: Kept }).kept.locks) lock.released = true;
      document.dispatchEvent(new Event("visibilitychange"));
      document.dispatchEvent(new Event("visibilitychange"));
    });
  }
  await allKeep(1);
});
