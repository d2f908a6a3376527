import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { phases } from "../../shared/game/state.ts";
import { notWhole, unreadFromAfar } from "./far-reading.ts";
import { alone, servedPages } from "./served.ts";

/**
 * Every word on the board, in every phase, on a small and on a large projector, in German, the longest of the four; and the
 * way in on every screen that may hang in a class.
 */

const served = servedPages();
const small = { width: 1280, height: 720 };
const large = { width: 2560, height: 1440 };
/** The languages in which the way in is longest. */
const longest = ["fr", "de"] as const;
const screens = [
  { width: 1920, height: 1080 },
  small,
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
];

/** The board of the design page; without a canvas a size is there at once, and the words stand over the picture whatever draws it. */
async function openBoard(locale: string, tables: number, viewport: { width: number; height: number }): Promise<Page> {
  const page = await served.browser.newPage({ ...alone, locale, reducedMotion: "reduce", viewport });
  await page.route(/\/phaser[^/]*\.js/, (route) => route.abort());
  await page.goto(`${served.address}/design?page=board&tables=${tables}#lobby`);
  await page.locator(".board-qr svg").waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

describe("the board, from the last row of a class", () => {
  it("says its code as people do, three digits and three", async () => {
    const page = await openBoard("nl", 5, small);
    expect(await page.locator(".board-code .max-unseen").innerText()).toMatch(/^\d{3} \d{3}$/);
    await page.close();
  });

  it.each([
    { tables: 5, size: large },
    { tables: 9, size: small },
  ])("has no word below 3 % of its height and none that is cut off, with $tables tables", async ({ tables, size }) => {
    const page = await openBoard("de", tables, size);
    const found = new Set<string>();
    for (const phase of [...phases, "paused"]) {
      await page.evaluate((name) => {
        location.hash = name;
      }, phase);
      await page.waitForTimeout(150);
      for (const line of await unreadFromAfar(page)) found.add(`${phase}: ${line}`);
    }
    expect([...found]).toEqual([]);
    await page.close();
  });
});

it("shows the way in whole on any screen, beside the tools at its edge, with nine tables", async () => {
  const inLanguage = async (language: string) => {
    const page = await openBoard(language, 9, small);
    const found: string[] = [];
    for (const size of screens) {
      await page.setViewportSize(size);
      for (const line of await notWhole(page)) found.push(`${language}, ${size.width}x${size.height}: ${line}`);
    }
    await page.close();
    return found;
  };
  expect((await Promise.all(longest.map(inLanguage))).flat()).toEqual([]);
});
