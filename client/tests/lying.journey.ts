import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { minigames } from "../../shared/minigames/index.ts";
import { languages } from "../../shared/stories/languages.ts";
import { stepNamed } from "./steps/all-steps.ts";
import { playerDevice } from "./steps/player-device.ts";

/** Where a screen lies, a page is whole: what it is about is as high as the window, and nothing waits below the edge. */

const device = playerDevice();

const tablets = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
];

/** Steps that are about somebody or some place. */
const steps = ["choose", "listen", "heard", "mark", "talk", "result", "seek", "help", "rescue"];

/** Steps that are made of other parts, or whose parts are as high as what is in them. */
const whole = ["intro", "morning", "evening", ...minigames.map(({ id }) => `minigame ${id}`)];

/** How far (px) the part at the left ends above the strip of buttons, and how much of the page is below the window. */
function room(page: Page): Promise<{ leftOver: number; hidden: number }> {
  return page.evaluate(() => {
    const edge = (found: string, side: "top" | "bottom") =>
      document.querySelector(found)?.getBoundingClientRect()[side] ?? Number.NaN;
    const left = Math.max(edge(".max-page-beside", "bottom"), edge(".max-page-below", "bottom") || 0);
    return {
      leftOver: edge(".max-page-foot", "top") - left,
      hidden: document.documentElement.scrollHeight - innerHeight,
    };
  });
}

for (const size of tablets) {
  it.each(steps)(`%s fills the window at ${size.width} px, in every language`, async (name) => {
    for (const language of languages) {
      await device.show(stepNamed(name), language, size);
      const { leftOver, hidden } = await room(device.page);
      expect(hidden, language).toBeLessThanOrEqual(0);
      expect(leftOver, language).toBeLessThan(32);
    }
  });

  it.each(whole)(`nothing of %s is below the window at ${size.width} px, in any language`, async (name) => {
    for (const language of languages) {
      await device.show(stepNamed(name), language, size);
      expect((await room(device.page)).hidden, language).toBeLessThanOrEqual(0);
    }
  });
}
