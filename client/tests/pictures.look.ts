import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sections } from "../design/gallery/sections.ts";
import { launchBrowser, softwareWebGl } from "./browser.ts";
import {
  differenceOf,
  openDesignPage,
  type Palette,
  palettes,
  pictureFile,
  pictureOf,
} from "./pictures/design-pictures.ts";
import { servedPages } from "./served.ts";

/**
 * The design page as it was looked at and found good, part by part and in both palettes. A change of the look that is meant
 * is looked at and kept with `npm run pictures`.
 */

const served = servedPages(() => launchBrowser(softwareWebGl));
/** Up to this share of the pixels may differ: another machine sets letters a little otherwise. */
const mostDifferent = 0.004;

const kept = (palette: Palette, section: (typeof sections)[number]) =>
  `data:image/webp;base64,${readFileSync(pictureFile(palette, section)).toString("base64")}`;

describe("the design page", () => {
  for (const palette of Object.keys(palettes) as Palette[]) {
    it(`looks as it was kept, in the palette ${palette}`, async () => {
      const page = await openDesignPage(served.browser, served.address, palette);
      const changed: string[] = [];
      for (const section of sections) {
        const share = await differenceOf(page, kept(palette, section), await pictureOf(page, section));
        if (share > mostDifferent) changed.push(`${section}: ${(share * 100).toFixed(1)} % of it`);
      }
      expect(changed, "changed; look at it, and keep it with npm run pictures").toEqual([]);
      await page.close();
    });
  }

  it("does not look as it was kept when one colour is another", async () => {
    const page = await openDesignPage(served.browser, served.address, "light");
    await page.evaluate(() => document.documentElement.style.setProperty("--action", "#2f6ae0"));
    const share = await differenceOf(page, kept("light", "buttons"), await pictureOf(page, "buttons"));
    expect(share).toBeGreaterThan(mostDifferent * 2);
    await page.close();
  });
});
