import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { languages } from "../../shared/stories/languages.ts";
import { stepNamed } from "./steps/all-steps.ts";
import { playerDevice } from "./steps/player-device.ts";

/** On a tablet that stands, a page is whole too, and its big button is in one line with the ways out. */

const device = playerDevice();
const tablet = { width: 768, height: 1024 };
const belowBars = { width: 768, height: 954 };

const steps = [
  ...["seek", "result", "rescue", "evening", "evening of three hearts", "evening without hearts", "goodbye", "lobby"],
  ...["minigame right-line", "minigame strong-key"],
  ...["morning of nine newcomers", "choose of nine newcomers", "evening of nine newcomers"],
];

/** How much (px) of the page is below the window. */
function hiddenBelow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
}

it.each(steps)(
  "nothing of %s is below the window, in any language, below the bars of a browser either",
  async (name) => {
    for (const size of [tablet, belowBars]) {
      for (const language of languages) {
        await device.show(stepNamed(name), language, size);
        expect(await hiddenBelow(device.page), `${language}, ${size.height} px`).toBeLessThanOrEqual(0);
      }
    }
  },
);

it("who could be a Max stands beside how one asks", async () => {
  await device.show(stepNamed("seek"), "de", tablet);
  const [adults, sentences] = await device.page.evaluate(() =>
    [...document.querySelectorAll(".player-choices")].map((one) => one.getBoundingClientRect().toJSON()),
  );
  expect(sentences.left).toBeGreaterThan(adults.right);
});

it("with letters of twice the size all of it stands below each other, in the page", async () => {
  for (const name of ["seek", "rescue", "result", "goodbye", "evening of nine newcomers", "choose of nine newcomers"]) {
    await device.show(stepNamed(name), "de", { ...tablet, letters: "200%" });
    const { wide, columns } = await device.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      columns: new Set(
        [...document.querySelectorAll(".player-choices, .choose-row, .evening-light")].map((one) =>
          Math.round(one.getBoundingClientRect().left),
        ),
      ).size,
    }));
    expect(wide, name).toBeLessThanOrEqual(0);
    expect(columns, name).toBeLessThanOrEqual(1);
  }
});

it("does all this without a mistake of the program", () => {
  expect(device.mistakes).toEqual([]);
});
