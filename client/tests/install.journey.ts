import { expect, test } from "vitest";
import { servedGame } from "./served.ts";

/** The game on a device's start screen. */

const served = servedGame();

test("every icon that a device may take is there, in the size that it is said to have", async () => {
  const page = await served.browser.newPage();
  await page.goto(served.address);
  const named = await page.evaluate(async () => {
    const manifest = document.querySelector<HTMLLinkElement>("link[rel=manifest]")?.href ?? "";
    const { icons } = (await (await fetch(manifest)).json()) as { icons: { src: string; sizes: string }[] };
    const apple = document.querySelector<HTMLLinkElement>("link[rel=apple-touch-icon]")?.href ?? "";
    return [...icons, { src: apple, sizes: "180x180" }];
  });
  const dots = named.filter(({ sizes }) => sizes !== "any");
  expect(dots.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512", "512x512", "180x180"]);
  for (const { src, sizes } of dots) {
    const answer = await page.request.get(new URL(src, served.address).href);
    expect(answer.headers()["content-type"]).toBe("image/png");
    const file = await answer.body();
    expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
  }
  await page.close();
});
