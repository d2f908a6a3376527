import { describe, expect, it } from "vitest";
import { questionsNow } from "../../shared/game/answers.ts";
import { stepNamed } from "./steps/all-steps.ts";
import { playerDevice } from "./steps/player-device.ts";

/** Whoever goes by keyboard or listens is never lost when a step becomes another. */

const device = playerDevice();

describe("the focus", { timeout: 20_000 }, () => {
  const focused = () => device.page.evaluate(() => document.activeElement?.tagName.toLowerCase());

  it("is on the new page when the one it was on is gone", async () => {
    await device.show(stepNamed("mark"), "nl");
    await device.page.getByRole("checkbox").first().focus();
    await device.show(stepNamed("result"), "nl");
    await expect.poll(focused).toBe("main");
  });

  it("is on the page when the answer it was on goes with its question", async () => {
    const questions = stepNamed("questions");
    await device.show(questions, "fr");
    await device.page.getByRole("main").getByRole("button").first().focus();
    const answered = questionsNow("before").slice(0, 1);
    await device.show({ ...questions, seat: { ...questions.seat, answered } }, "fr");
    await expect.poll(focused).toBe("main");
  });

  it("is on the page when a cover is lifted, and when it falls again", async () => {
    await device.show(stepNamed("mark, shared"), "de");
    for (const key of ["player:cover.ready", "player:mark.next"]) {
      await device.button("de", key).press("Enter");
      await expect.poll(focused).toBe("main");
    }
  });

  it("stays on a button that has come to its end", async () => {
    await device.show(stepNamed("lobby"), "en");
    const fewer = device.button("en", "join:fewer");
    await fewer.press("Enter");
    expect(await fewer.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

it("does all this without a mistake of the program", () => {
  expect(device.mistakes).toEqual([]);
});
