import { describe, expect, it } from "vitest";
import { languages } from "../../shared/stories/languages.ts";
import { barriers, focusBarriers } from "./barriers.ts";
import { complaints } from "./complaints.ts";
import { slips } from "./slips.ts";
import { spoken, stumbles } from "./spoken.ts";
import { allSteps, playedSteps, stepNamed } from "./steps/all-steps.ts";
import { playerDevice } from "./steps/player-device.ts";

/** Whoever reads large letters on a small phone, goes by keyboard or listens gets through every step of play. */

const device = playerDevice();

/** A phone that lies, and buttons that are not below. At the left, what is chosen stands before what it is about. */
const otherPlaces = [
  ["below", 740, 360],
  ["left", 740, 360],
  ["right", 740, 360],
  ["left", 1280, 720],
  ["above", 360, 740],
] as const;

describe.each(allSteps)("$name", { timeout: 20_000 }, (step) => {
  it.each(languages)(
    "is whole on the smallest phone, in large letters, and to who listens, in %s",
    async (language) => {
      const wrong: string[] = [];
      const note = (where: string, found: readonly string[]) => wrong.push(...found.map((one) => `${where}: ${one}`));
      await device.show(step, language, { width: 320 });
      note("320 px", await barriers(device.page));
      note("words", await slips(device.page));
      note("said", stumbles(await spoken(device.page, device.session)));
      await device.show(step, language, { width: 320, letters: "200%" });
      note("letters 200 % at 320 px", await barriers(device.page));
      await device.show(step, language, { width: 320, easy: true });
      note("easy to read", await barriers(device.page));
      expect(wrong).toEqual([]);
    },
  );

  it("is whole in letters, words and lines further apart, on a phone that lies, and wherever this device has its buttons", async () => {
    await device.show(step, "de", { apart: true });
    const wrong = (await barriers(device.page)).map((one) => `further apart: ${one}`);
    for (const [buttons, width, height] of otherPlaces) {
      await device.show(step, "de", { width, height, buttons });
      const order = buttons === "left" ? [] : await focusBarriers(device.page);
      wrong.push(...[...(await barriers(device.page)), ...order].map((one) => `${buttons}, ${width} px: ${one}`));
    }
    expect(wrong).toEqual([]);
  });

  it("has nothing axe finds, and is gone through from key to key as the eye goes", async () => {
    await device.show(step, "en");
    const wrong = [...(await complaints(device.page)), ...(await focusBarriers(device.page))];
    expect(wrong).toEqual([]);
  });
});

it.each(languages)(
  "what opens over a step is whole on the smallest phone in large letters, in %s",
  async (language) => {
    await device.show(stepNamed("choose"), language, { width: 320, letters: "200%" });
    const wrong: string[] = [];
    for (const key of ["player:help", "common:hear"]) {
      await device.button(language, key).click();
      await device.page.getByRole("dialog").waitFor();
      wrong.push(...(await barriers(device.page)));
      await device.page.keyboard.press("Escape");
    }
    expect(wrong).toEqual([]);
  },
);

it.each(playedSteps.filter(({ seat }) => seat.minigame !== null))(
  "$name is played without scrolling where a screen lies",
  async (step) => {
    await device.show(step, "de", { width: 1280 });
    await device.page.setViewportSize({ width: 1280, height: 720 });
    const hidden = () => device.page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await expect.poll(hidden).toBe(0);
    expect(await barriers(device.page)).toEqual([]);
  },
);

it.each(["mark", "talk", "seek", "help"])(
  "the question of the step %s stays in sight while its answers are scrolled on a phone that lies",
  async (name) => {
    await device.show(stepNamed(name), "de", { width: 740, height: 360 });
    await device.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const { top, bottom, foot } = await device.page.evaluate(() => {
      const box = (found: string) => document.querySelector(found)?.getBoundingClientRect();
      const question = box(".newcomer-head h2");
      return { top: question?.top, bottom: question?.bottom, foot: box(".max-page-foot")?.top };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(foot ?? 0);
  },
);

it("does all this without a mistake of the program", () => {
  expect(device.mistakes).toEqual([]);
});
