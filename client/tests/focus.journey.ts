import { describe, expect, it } from "vitest";
import { questionsNow } from "../../shared/game/answers.ts";
import { words } from "./people/words.ts";
import { stepNamed } from "./steps/all-steps.ts";
import { playerDevice } from "./steps/player-device.ts";
import { seeing } from "./steps/seen-minigame.ts";

/** Whoever goes by keyboard or listens is never lost when a step becomes another. */

const device = playerDevice();

describe("the focus", { timeout: 20_000 }, () => {
  const isIn = (place: string) =>
    device.page.evaluate((found) => document.activeElement?.matches(`${found}, ${found} *:not(:disabled)`), place);
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

  it("is beside an answer that something else covers", async () => {
    const key = stepNamed("minigame strong-key");
    const asked = { offered: { seat: "s2", tile: "scarecrow" }, maySay: true };
    await device.show(seeing(key, asked), "en");
    await device.page.locator(".key-answers button").first().focus();
    await device.show(seeing(key, { ...asked, bait: "code" }), "en");
    await expect.poll(() => isIn(".key-field")).toBe(true);
  });

  it("is beside a choice that another was faster with", async () => {
    const evening = stepNamed("evening");
    const withHearts = (hearts: number) => ({ ...evening, game: { ...evening.game, hearts } });
    await device.show(withHearts(1), "nl");
    await device.page.locator(".evening-light:enabled").first().focus();
    await device.show(withHearts(0), "nl");
    await expect.poll(() => isIn(".evening-list li")).toBe(true);
  });

  it("is on a dialog as a whole when it opens, so that its title is said, and back where it was", async () => {
    await device.show(stepNamed("choose"), "nl");
    await device.button("nl", "player:help").press("Enter");
    await expect.poll(focused).toBe("dialog");
    await device.page.keyboard.press("Escape");
    await expect.poll(() => device.button("nl", "player:help").evaluate((one) => one.matches(":focus"))).toBe(true);
  });

  it("is at the words before the next of several things, which are read on from there", async () => {
    await device.show(stepNamed("listen"), "nl", { easy: true });
    await device.button("nl", "player:easy.next").press("Enter");
    const beginning = () =>
      device.page.evaluate(() => {
        const { activeElement: here } = document;
        return { label: here?.getAttribute("aria-label"), words: here?.textContent };
      });
    const expected = { label: null, words: expect.stringMatching(words("nl", "player:easy.part")) };
    await expect.poll(beginning).toEqual(expected);
  });

  it("is on the answer to a question that is said with it", async () => {
    await device.show(stepNamed("lobby"), "fr");
    await device.button("fr", "player:lobby.notMyClass").press("Enter");
    const said = () =>
      device.page.evaluate(() => {
        const by = document.activeElement?.getAttribute("aria-describedby") ?? "";
        return document.getElementById(by)?.textContent ?? "";
      });
    await expect.poll(said).toMatch(words("fr", "player:lobby.toStartAsk"));
  });

  it("stays on a button that has come to its end", async () => {
    await device.show(stepNamed("lobby"), "en");
    const fewer = device.button("en", "join:fewer");
    await fewer.press("Enter");
    expect(await fewer.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

it("what a child has thought of at the end is still there after a pass and a pause", async () => {
  const goodbye = stepNamed("goodbye");
  const chip = () => device.page.getByRole("main").getByRole("button", { pressed: true });
  await device.show(goodbye, "fr");
  await device.page.getByRole("main").getByRole("group").first().getByRole("button").first().click();
  const thought = await chip().innerText();
  await device.show({ ...goodbye, seat: { ...goodbye.seat, passed: true } }, "fr");
  await device.show({ ...goodbye, game: { ...goodbye.game, paused: true } }, "fr");
  await device.show(goodbye, "fr");
  await expect.poll(() => chip().allInnerTexts()).toEqual([thought]);
});

it("a shared device that goes round goes on after a pause with the child whose turn it was", async () => {
  const step = stepNamed("mark, shared");
  const [card] = step.seat.visit?.cards ?? [];
  const marked = { ...step, seat: { ...step.seat, markers: [[card?.id ?? ""], [], []] } };
  await device.show({ ...marked, game: { ...marked.game, paused: true } }, "en");
  await device.show(marked, "en");
  await expect.poll(() => device.button("en", "player:cover.ready").innerText()).toMatch(/2$/);
});

it("does all this without a mistake of the program", () => {
  expect(device.mistakes).toEqual([]);
});
