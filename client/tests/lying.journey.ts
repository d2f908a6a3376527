import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { minigames } from "../../shared/minigames/index.ts";
import type { LetterView, LineView } from "../../shared/minigames/right-line/view.ts";
import { languages } from "../../shared/stories/languages.ts";
import { stepNamed } from "./steps/all-steps.ts";
import { playerDevice } from "./steps/player-device.ts";
import { seeing } from "./steps/seen-minigame.ts";

/** Where a screen lies, a page is whole: what it is about is as high as the window, and nothing waits below the edge. */

const device = playerDevice();

const tablets = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
];

/** What browsers leave of a school's screen: of an iPad, and of a laptop (a Chromebook of 1366 by 768 has 625 left). */
const belowBars = [
  { width: 1024, height: 672 },
  { width: 1280, height: 600 },
];

/** Steps that are about somebody or some place. */
const steps = ["choose", "listen", "heard", "mark", "talk", "result", "seek", "help", "rescue"];

/** Steps that are made of other parts, or whose parts are as high as what is in them. */
const whole = [
  ...[
    "intro",
    "morning",
    "evening",
    "evening of three hearts",
    "goodbye",
    "talk, shared",
    ...minigames.map(({ id }) => `minigame ${id}`),
  ],
  ...["morning of nine newcomers", "choose of nine newcomers", "evening of nine newcomers"],
];

/** A small laptop, or one whose letters are enlarged, and a small tablet. */
const low = [
  { width: 800, height: 600 },
  { width: 853, height: 533 },
  { width: 960, height: 540 },
];

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

describe.each(belowBars)("in a window of $width by $height px", (size) => {
  const others = ["lobby", "moment", "finale", "tip", "passed, and asks for quiet", "evening without hearts"];

  it.each([...steps, ...whole, ...others])("nothing of %s is below the edge, in any language", async (name) => {
    for (const language of languages) {
      await device.show(stepNamed(name), language, size);
      expect((await room(device.page)).hidden, language).toBeLessThanOrEqual(0);
    }
  });
});

describe.each(low)("at $width px, in any language", (size) => {
  it.each(minigames.map(({ id }) => id))("nothing of the mini-game %s is below the window", async (id) => {
    for (const language of languages) {
      await device.show(stepNamed(`minigame ${id}`), language, size);
      expect((await room(device.page)).hidden, language).toBeLessThanOrEqual(0);
    }
  });

  it("a letter stands whole above what came of the last one", async () => {
    const { own } = stepNamed("minigame right-line").seat.minigame as LineView;
    const [at = "max"] = own;
    const letter: LetterView = {
      ...{ number: 2, at, from: "", passes: 1, tried: [], open: false, lamps: [], choices: [] },
      ...{ text: "moving", held: true, since: 0, lasts: 15, reader: 0 },
    };
    const latest = { count: 1, how: "fits", desk: "child-focus", text: "moving" };
    for (const language of languages) {
      await device.show(seeing(stepNamed("minigame right-line"), { letters: [letter], latest }), language, size);
      expect((await room(device.page)).hidden, language).toBeLessThanOrEqual(0);
    }
  });
});
