import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { barriers } from "./barriers.ts";
import { complaints } from "./complaints.ts";
import { launchOldBrowser, runsHere } from "./old-browser.ts";
import { servedPages } from "./served.ts";

/** A tablet of ten years ago, whose browser gets no younger, plays too: what it cannot do has something in its place. */

const phone = { width: 360, height: 740 };
const tablet = { width: 1024, height: 768 };

describe.skipIf(!runsHere)("the oldest browser that can play", () => {
  const served = servedPages(launchOldBrowser);
  const mistakes: string[] = [];

  async function opened(path: string, viewport = tablet, before = () => {}): Promise<Page> {
    const page = await served.browser.newPage({ locale: "nl", viewport, reducedMotion: "reduce" });
    page.on("pageerror", (mistake) => mistakes.push(mistake.message));
    await page.addInitScript(before);
    await page.goto(`${served.address}${path}`);
    await page.locator("main, .board").first().waitFor();
    await page.waitForLoadState("networkidle");
    return page;
  }

  it("is really an old one", () => {
    expect(served.browser.version()).toMatch(/^106\./);
  });

  it.each(["/", "/host", "/host#lesson", "/help", "/kit#flanders", "/design"])(
    "shows %s whole and with enough contrast",
    async (path) => {
      const page = await opened(path, phone);
      expect([...(await complaints(page)), ...(await barriers(page))]).toEqual([]);
      await page.close();
    },
  );

  it("gives the nine spheres their colours, and the horizon its hills", async () => {
    const page = await opened("/host");
    const found = await page.evaluate(() => ({
      spheres: [...document.querySelectorAll(".max-sphere")].map((sphere) => getComputedStyle(sphere).fill),
      rims: [...document.querySelectorAll(".max-sphere")].map((sphere) => getComputedStyle(sphere).stroke),
      hills: getComputedStyle(document.querySelector(".max-horizon-view")!, "::before").backgroundColor,
    }));
    expect(new Set(found.spheres)).toEqual(new Set(["rgb(255, 255, 255)"]));
    expect(new Set(found.rims).size).toBe(9);
    expect(found.hills).not.toBe("rgba(0, 0, 0, 0)");
    await page.close();
  });

  it.each(["choose", "finale"])("fills the window with the board in the phase %s", async (phase) => {
    const page = await opened(`/design?page=board#${phase}`);
    await page.locator(".max-stage[data-drawn=canvas]").waitFor();
    expect(await page.locator(".max-stage canvas").boundingBox()).toEqual({ x: 0, y: 0, ...tablet });
    expect(await complaints(page)).toEqual([]);
    await page.close();
  });

  it("draws a mini-game on a canvas that knows no round corners, and its words on a ground of their own", async () => {
    const page = await opened("/minigames?game=lights-out", phone, () => {
      Reflect.deleteProperty(CanvasRenderingContext2D.prototype, "roundRect");
    });
    await page.locator(".max-stage[data-drawn=canvas]").waitFor();
    const caption = page.locator(".night-caption");
    expect(await caption.evaluate((words) => getComputedStyle(words).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
    await page.close();
  });

  it("does all this without a mistake of the program", () => {
    expect(mistakes).toEqual([]);
  });
});
