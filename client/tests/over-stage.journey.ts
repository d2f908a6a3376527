import type { Page } from "playwright-core";
import { it } from "vitest";
import { servedSources } from "./served.ts";

/** What stands over a stage and changes by itself does so evenly and in its order, whatever else changes. */

const html = `<!doctype html><title>Over a stage</title>
<div id="stage"></div><script type="module" src="/tests/over-stage/page.tsx"></script>`;

const served = servedSources({ name: "over-stage", html });

async function openPage(): Promise<Page> {
  const page = await served.browser.newPage({ viewport: { width: 480, height: 300 } });
  await page.goto(served.address);
  await page.waitForFunction(() => typeof window.speakFrench === "function");
  return page;
}

it.concurrent("the time of a round runs down evenly when the page changes its language", async ({ expect }) => {
  const page = await openPage();
  const left = await page.evaluate(async () => {
    const lasts = 20;
    const stepsAt = window.showTimeBar(lasts);
    await new Promise((done) => setTimeout(done, 500));
    await window.speakFrench();
    await new Promise((done) => setTimeout(done, 100));
    const bar = document.querySelector(".minigame-time > span")!;
    // What moves by itself is where it was when this picture began.
    const began = await new Promise<number>(requestAnimationFrame);
    return { seen: new DOMMatrix(getComputedStyle(bar).transform).a, is: 1 - stepsAt(began) / lasts };
  });
  expect(Math.abs(left.seen - left.is)).toBeLessThan(0.1);
});

it.concurrent("says nothing of a new phase before its first caption", async ({ expect }) => {
  const page = await openPage();
  const said = await page.evaluate(async () => {
    const now = { day: 1, paused: false } as const;
    window.showCaptions({ ...now, phase: "evening", startedAt: 0, endsAt: 1, newcomers: [{ id: "", light: 1 }] });
    const status = document.querySelector("[aria-live='polite']")!;
    while (status.textContent !== "board:light") await new Promise((done) => setTimeout(done, 50));
    const heard = [status.textContent];
    const observer = new MutationObserver(() => heard.push(status.textContent));
    observer.observe(status, { characterData: true, childList: true, subtree: true });
    window.showCaptions({ ...now, phase: "rescue", startedAt: 1, endsAt: 0, newcomers: [{ id: "", gone: true }] });
    await new Promise((done) => setTimeout(done, 300));
    return heard;
  });
  expect(said).toEqual(["board:light", "board:looking"]);
});
