import { describe, expect, it } from "vitest";
import { phases } from "../../shared/game/state.ts";
import { unreadFromAfar } from "./far-reading.ts";
import { servedPages } from "./served.ts";

/** Every word on the board, in every phase, on a small and on a large projector: in German, the longest of the four. */

const served = servedPages();
const small = { width: 1280, height: 720 };
const large = { width: 2560, height: 1440 };

describe("the board, from the last row of a class", () => {
  it.each([
    { tables: 5, size: large },
    { tables: 9, size: small },
  ])("has no word below 3 % of its height and none that is cut off, with $tables tables", async ({ tables, size }) => {
    const page = await served.browser.newPage({ locale: "de", reducedMotion: "reduce", viewport: size });
    // The words stand over the picture whatever draws it; without a canvas a size is there at once.
    await page.route(/\/phaser[^/]*\.js/, (route) => route.abort());
    await page.goto(`${served.address}/design?page=board&tables=${tables}`, { waitUntil: "networkidle" });
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
