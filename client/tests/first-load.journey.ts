import { brotliCompressSync } from "node:zlib";
import type { Response, Route } from "playwright-core";
import { expect, test } from "vitest";
import { LedSession } from "./measure/session.ts";
import { servedGame } from "./served.ts";

/** Most that may be needed of scripts and styles before a child can type a code, in bytes as brotli sends them. */
const budget = 90 * 1024;

const served = servedGame();

test.each(["nl-BE", "de-BE"])(
  "a child with a device in %s can type a code before 90 KB have arrived",
  async (locale) => {
    const page = await served.browser.newPage({ locale });
    const loaded: Response[] = [];
    page.on("response", (response) => {
      if (["script", "stylesheet"].includes(response.request().resourceType())) loaded.push(response);
    });
    await page.goto(served.address);
    await page.getByRole("textbox").first().waitFor();
    await page.waitForLoadState("networkidle");

    let bytes = 0;
    for (const response of loaded) bytes += brotliCompressSync(await response.body()).length;
    expect(loaded.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(budget);
    console.log(`first load ${locale}: ${(bytes / 1024).toFixed(1)} KB brotli in ${loaded.length} files`);

    const made = await page.request.post(`${served.address}/api/sessions`, { data: { preset: "station" } });
    const { code } = (await made.json()) as { code: string };
    const player = page.waitForResponse((response) => /\/PlayerScreen-/.test(response.url()));
    await page.getByRole("textbox").first().fill(code);
    await player;
    await page.waitForLoadState("networkidle");
    expect(loaded.map((response) => response.url()).filter((url) => url.includes("phaser"))).toEqual([]);
    await page.close();
  },
);

test.each([
  { stage: "is drawn", draw: (route: Route) => route.continue() },
  { stage: "stays a still picture", draw: (route: Route) => route.abort() },
])("a board makes its music once its stage $stage, not while it opens", async ({ draw }) => {
  const session = await LedSession.listening(served.address);
  const page = await served.browser.newPage({ locale: "nl", viewport: { width: 1280, height: 720 } });
  let asked: (route: Route) => void = () => {};
  const engine = new Promise<Route>((resolve) => {
    asked = resolve;
  });
  await page.route(/\/run-board-/, asked);
  const music = page.waitForRequest(/\/render-worker-/, { timeout: 30_000 });
  let hasMusic = false;
  void music.then(() => {
    hasMusic = true;
  });
  await page.goto(`${served.address}/board${session.boardHash}`);
  await page.locator(".board-name").first().waitFor();
  const waiting = await engine;
  await page.waitForTimeout(1_000);
  expect(hasMusic).toBe(false);
  await draw(waiting);
  await music;
  await page.close();
  session.leave();
});
