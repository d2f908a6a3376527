import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { servedGame } from "./served.ts";

/** The game on a device's start screen. */

const served = servedGame();

test("every icon that a device may take is there, in the size that it is said to have", async () => {
  const page = await served.browser.newPage();
  await page.goto(served.address);
  const named = await page.evaluate(async () => {
    const manifest = document.querySelector<HTMLLinkElement>("link[rel=manifest]")?.href ?? "";
    const { icons } = (await (await fetch(manifest)).json()) as {
      icons: { src: string; sizes: string; purpose: string }[];
    };
    const apple = document.querySelector<HTMLLinkElement>("link[rel=apple-touch-icon]")?.href ?? "";
    return [...icons, { src: apple, sizes: "180x180", purpose: "maskable" }];
  });
  const dots = named.filter(({ sizes }) => sizes !== "any");
  expect(dots.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512", "512x512", "180x180"]);
  for (const { src, sizes, purpose } of dots) {
    const answer = await page.request.get(new URL(src, served.address).href);
    expect(answer.headers()["content-type"]).toBe("image/png");
    const file = await answer.body();
    expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
    // Systems that cut icons into a shape of their own find no hole at its corners; the others find nothing there.
    expect(await cornerOpacity(page, src)).toBe(purpose === "maskable" ? 255 : 0);
  }
  await page.close();
});

/** How opaque (0..255) the first dot of a picture is. */
function cornerOpacity(page: Page, address: string): Promise<number | undefined> {
  return page.evaluate(async (src) => {
    const picture = await createImageBitmap(await (await fetch(src)).blob());
    const brush = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    brush?.drawImage(picture, 0, 0);
    return brush?.getImageData(0, 0, 1, 1).data[3];
  }, address);
}
