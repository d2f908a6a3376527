import { describe, expect, it } from "vitest";
import { findTable } from "./lookup.ts";
import { rules } from "./rules.ts";
import type { Step } from "./state.ts";
import { TestGame } from "./testing/fixtures.ts";
import { listening } from "./testing/lesson.ts";

/** How long (ms) a step that nobody ends lasts in a game of an edition. */
function lastsFor(step: Step, edition: number): number {
  const game = new TestGame({ edition });
  game.joinAll(2);
  game.host({ type: "start" });
  const stepNow = () => findTable(game.game, 1)?.step;
  while (stepNow() !== step) game.wait(1_000);
  const from = game.clock;
  while (stepNow() === step) game.wait(1_000);
  return game.clock - from;
}

describe("time to read", () => {
  it("is there for whoever reads slowly", () => {
    for (const step of ["heard", "result"] as const) expect(lastsFor(step, rules.edition)).toBe(rules.timeToRead[step]);
  });

  it("is not used up by a table that has read", () => {
    const { game, one, other, table } = listening();
    for (const feeling of ["right-0", "right-1"]) game.must(one, { type: "feel", feeling, on: true });
    for (const seat of [one, other]) game.must(seat, { type: "agree", on: true });
    expect(table().step).toBe("heard");
    for (const seat of [one, other]) game.must(seat, { type: "agree", on: true });
    expect(table().step).toBe("done");
  });

  it("was not there before the fourth edition: a game goes on as it began", () => {
    for (const step of ["heard", "result"] as const) expect(lastsFor(step, 3)).toBe(rules.time[step]);
  });
});
