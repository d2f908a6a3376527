import { describe, expect, test } from "vitest";
import { rules } from "../rules.ts";
import { TestGame } from "../testing/fixtures.ts";
import { listening, marking, play } from "../testing/lesson.ts";
import { hostView } from "../views.ts";

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

  test("answers before and after are kept as counts and shown from five on, once the round is over", () => {
    const game = new TestGame({ questions: true });
    const seats = game.joinAll(3);
    game.host({ type: "start" });
    for (const seat of seats.slice(0, 4)) game.must(seat, { type: "answer", question: "2", choice: "3" });
    for (const seat of seats.slice(0, 4)) game.must(seat, { type: "answer", question: "3", choice: "4" });
    game.must(seats[4]!, { type: "answer", question: "2", choice: null });
    expect(game.give(seats[0]!, { type: "answer", question: "2", choice: "1" })).toBe("alreadyAnswered");
    expect(hostView(game.game).answers.before, "while it goes on the counts would tell who answers what").toEqual({});
    game.goTo("morning");
    expect(hostView(game.game).answers.before).toEqual({ "2": { "3": 4, skipped: 1 } });
    game.goTo("after");
    for (const seat of seats) game.must(seat, { type: "answer", question: "2", choice: "4" });
    expect(hostView(game.game).answers.after).toEqual({});
    game.goTo("goodbye");
    expect(hostView(game.game).answers.after).toEqual({ "2": { "4": 6 } });
  });

  test("ending early leads to a proper finale with nobody lost", () => {
    const { game } = listening();
    game.host({ type: "endEarly" });
    expect(game.state.phase).toBe("finale");
    expect([...game.state.newcomers].some(({ gone }) => gone)).toBe(false);
    game.goTo("goodbye");
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
