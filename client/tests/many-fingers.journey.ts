import type { CDPSession, Locator, Page } from "playwright-core";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { words } from "./people/words.ts";
import { servedPages } from "./served.ts";

/** Children around a tablet that lies on their table: several fingers at a time, as Chromium's own touches. */

const served = servedPages();

interface Touch {
  x: number;
  y: number;
  id: number;
}

let page: Page;
let glass: CDPSession;

beforeAll(async () => {
  const context = await served.browser.newContext({
    ...{ locale: "nl", viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true },
    reducedMotion: "reduce",
  });
  page = await context.newPage();
  glass = await context.newCDPSession(page);
});

beforeEach(async () => {
  await page.goto(`${served.address}/minigames`);
  await calm().waitFor();
});

const calm = () => page.getByRole("button", { name: words("nl", "host:calm") });
const five = () => page.getByRole("button", { name: "5", exact: true });

async function middleOf(place: Locator, id: number): Promise<Touch> {
  const box = await place.boundingBox();
  if (!box) throw new Error("there is nothing to touch");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, id };
}

/** All fingers that are on the glass from now on. */
async function touch(...touchPoints: Touch[]): Promise<void> {
  await glass.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
}

async function lift(...touchPoints: Touch[]): Promise<void> {
  await glass.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints });
}

async function isPressed(place: Locator): Promise<boolean> {
  return (await place.getAttribute("aria-pressed")) === "true";
}

/** Longer (ms) than a browser takes from a touch to its press. */
const settleMs = 500;

test("two children press at the same moment, and both are heard", async () => {
  const [one, other] = [await middleOf(calm(), 0), await middleOf(five(), 1)];
  await touch(one, other);
  await lift();
  await expect.poll(() => isPressed(calm())).toBe(true);
  expect(await isPressed(five())).toBe(true);
});

test("a hand that rests on the glass keeps nobody from pressing, and presses nothing when it goes", async () => {
  const [hand, finger] = [await middleOf(five(), 0), await middleOf(calm(), 1)];
  await touch(hand);
  await page.waitForTimeout(1_200);
  await touch(hand, finger);
  await lift(finger);
  await expect.poll(() => isPressed(calm())).toBe(true);
  await lift();
  await page.waitForTimeout(settleMs);
  expect(await isPressed(five())).toBe(false);
});

test("one finger presses once, also after many did", async () => {
  const [one, other] = [await middleOf(calm(), 0), await middleOf(five(), 1)];
  await touch(one, other);
  await lift();
  await expect.poll(() => isPressed(calm())).toBe(true);
  await page.waitForTimeout(settleMs);
  expect(await isPressed(calm())).toBe(true);
  await touch(one);
  await lift();
  await expect.poll(() => isPressed(calm())).toBe(false);
  await page.waitForTimeout(settleMs);
  expect(await isPressed(calm())).toBe(false);
});

test("fingers that move press nothing", async () => {
  const [one, other] = [await middleOf(calm(), 0), await middleOf(five(), 1)];
  await touch(one, other);
  const moved = [one, other].map((finger) => ({ ...finger, y: finger.y + 60 }));
  await glass.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: moved });
  await lift();
  await page.waitForTimeout(settleMs);
  expect([await isPressed(calm()), await isPressed(five())]).toEqual([false, false]);
});

test("what was pressed by many fingers and is gone from the page is gone from memory: nobody loads a tablet anew all day", async () => {
  await page.evaluate(() => {
    const passing = document.createElement("button");
    passing.textContent = "passing";
    passing.style.cssText = "position: fixed; left: 0; top: 0; inline-size: 100px; block-size: 100px; z-index: 9";
    passing.addEventListener("click", () => passing.remove());
    document.body.append(passing);
    Object.assign(window, { passed: new WeakRef(passing) });
  });
  const passing = page.getByRole("button", { name: "passing" });
  await touch(await middleOf(passing, 0), await middleOf(calm(), 1));
  await lift();
  await passing.waitFor({ state: "detached" });
  // The browser itself remembers what was touched last.
  for (const place of [five(), calm()]) {
    await touch(await middleOf(place, 0));
    await lift();
    await page.waitForTimeout(settleMs);
  }
  await glass.send("HeapProfiler.enable");
  await glass.send("HeapProfiler.collectGarbage");
  expect(
    await page.evaluate(() => (window as unknown as { passed: WeakRef<Element> }).passed.deref() === undefined),
  ).toBe(true);
});
