import { describe, expect, test } from "vitest";
import { enoughAnswered } from "../answers.ts";
import { rules } from "../rules.ts";
import { TestGame } from "../testing/fixtures.ts";
import { listening, marking, play } from "../testing/lesson.ts";
import { hostView, seatView } from "../views.ts";

describe("the end", () => {
  test("the debrief shows the class's own decisions, and closes with a good ending", () => {
    const all = marking();
    play(all, ["harmful-4"]);
    all.game.goTo("debrief");
    const kinds = [...all.game.state.slides].map(({ kind }) => kind);
    expect(kinds).toContain("tempting");
    expect(kinds.at(-1)).toBe("ending");
    expect(kinds.length).toBeLessThanOrEqual(5);
  });

  test("a quiet game has moments to look back on, too: a card that helped, one that was only kind", () => {
    const helped = marking();
    play(helped, ["helpful-0"]);
    helped.game.goTo("debrief");
    expect([...helped.game.state.slides].map(({ kind }) => kind)).toEqual(["helped", "ending"]);
    const kind = marking();
    play(kind, ["neutral-2"]);
    kind.game.goTo("debrief");
    expect([...kind.game.state.slides].map(({ kind: of }) => of)).toEqual(["kindOnly", "ending"]);
  });

  test("each table's finished tip is kept for the poster, an unfinished one is not", () => {
    const game = new TestGame({ timed: false });
    const [one = ""] = game.joinAll(1);
    game.goTo("teachback");
    for (const [slot, block] of ["sad-online", "ask-max", "never-alone"].entries()) {
      game.must(one, { type: "tip", slot, block });
    }
    game.must(one, { type: "agree", on: true });
    game.host({ type: "next" });
    expect([...game.state.tips].map(({ table }) => table)).toEqual([1]);
  });

  test("the game keeps that a question was answered and never what, until the counts of a round are told", () => {
    const game = new TestGame({ questions: true });
    const [one = "", other = ""] = game.joinAll(3);
    game.host({ type: "start" });
    const before = JSON.stringify(seatView(game.game, other));
    game.must(one, { type: "answer", question: "2", choice: "3" });
    expect(game.give(one, { type: "answer", question: "2", choice: "1" })).toBe("alreadyAnswered");
    expect(seatView(game.game, one).answered).toEqual(["2"]);
    expect(JSON.stringify(seatView(game.game, other))).toBe(before);
    expect(hostView(game.game).answers).toEqual({ before: {}, after: {}, followUp: {} });
    game.goTo("morning");
    const counts = { "2": { "3": 4, skipped: 1 } };
    game.must("server", { type: "countAnswers", round: "before", counts });
    expect(hostView(game.game).answers).toEqual({ before: counts, after: {}, followUp: {} });
  });

  test("a follow-up that is opened again and that too few answer takes nothing from what was counted before", () => {
    const game = new TestGame({ timed: false });
    game.joinAll(1);
    game.goTo("goodbye");
    const counts = { f1: { yes: 5 } };
    game.must("server", { type: "countAnswers", round: "followUp", counts });
    game.must("server", { type: "countAnswers", round: "followUp", counts: {} });
    expect(hostView(game.game).answers.followUp).toEqual(counts);
  });

  test("a question that fewer than five answered is left out of the counts", () => {
    const counts = { "2": { "3": 4, skipped: 1 }, "3": { "4": 4 }, "1a": {} };
    expect(enoughAnswered(counts)).toEqual({ "2": { "3": 4, skipped: 1 } });
  });

  test("ending early leads to a proper finale with nobody lost", () => {
    const { game } = listening();
    game.host({ type: "endEarly" });
    expect(game.state.phase).toBe("finale");
    expect([...game.state.newcomers].some(({ gone }) => gone)).toBe(false);
    game.goTo("goodbye");
  });

  test("a paused game can be ended early, and the finale has all its time", () => {
    const { game } = listening();
    game.host({ type: "pause" });
    game.wait(600_000);
    game.host({ type: "endEarly" });
    expect(game.state).toMatchObject({ phase: "finale", paused: false });
    game.wait(rules.time.finale - 1);
    expect(game.state.phase).toBe("finale");
  });

  test("ending early in a rescue finds the newcomer safe first, and tells that somebody had to be found", () => {
    const game = new TestGame();
    game.joinAll(1);
    game.goTo("evening");
    const newcomer = game.state.newcomers[0]!;
    Object.assign(newcomer, { mood: 0, max: "" });
    game.host({ type: "next" });
    expect(game.state.phase).toBe("rescue");
    game.host({ type: "endEarly" });
    expect(game.state.phase).toBe("finale");
    expect(newcomer).toMatchObject({ gone: false, mood: rules.mood.afterRescue, rescues: 1 });
  });

  test("a slide about tables that chose differently shows what they did differently", () => {
    const game = new TestGame({ newcomers: ["newcomer-3"], timed: false });
    const [one = "", two = ""] = game.joinAll(1);
    game.goTo("act");
    const cards: Record<string, string[]> = { [one]: ["helpful-0", "neutral-2"], [two]: ["helpful-0", "neutral-3"] };
    for (const seat of [one, two]) {
      game.must(seat, { type: "mark", head: 0, cards: cards[seat] ?? [] });
      for (let agreement = 0; agreement < 2; agreement++) game.must(seat, { type: "agree", on: true });
    }
    game.goTo("debrief");
    const slide = [...game.state.slides].find(({ kind }) => kind === "differed");
    expect([...(slide?.keys ?? [])]).toEqual(["neutral-2", "neutral-3"]);
  });

  test("nobody waits in the teach-back for a table where nobody is", () => {
    const game = new TestGame({ timed: false });
    const [one = "", two = ""] = game.joinAll(1);
    game.goTo("teachback");
    game.must("server", { type: "presence", seat: two, here: false });
    for (const [slot, block] of ["sad-online", "ask-max", "never-alone"].entries()) {
      game.must(one, { type: "tip", slot, block });
    }
    game.must(one, { type: "agree", on: true });
    game.host({ type: "next" });
    expect(game.state.phase).toBe("goodbye");
  });
});
