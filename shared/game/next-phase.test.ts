import { describe, expect, it } from "vitest";
import { nextPhase } from "./next-phase.ts";
import type { SetupInput } from "./setup.ts";
import { TestGame } from "./testing/fixtures.ts";

const setups: [name: string, setup: Partial<SetupInput>][] = [
  ["a lesson", { preset: "lesson" }],
  ["a lesson with questions and two visits a day", { preset: "lesson", questions: true, visitsPerDay: 2 }],
  ["a lesson without a tip", { preset: "lesson", teachback: false }],
  ["a station", { preset: "station" }],
];

describe("what comes next is what then comes", () => {
  it.each(setups)("in %s, but for a rescue nobody can foretell", (_name, setup) => {
    const game = new TestGame({ ...setup, timed: false });
    game.joinAll(2);
    let foretold = nextPhase(game.game);
    let { phase } = game.state;
    const wrong: string[] = [];
    game.host({ type: "start" });
    for (let steps = 0; steps < 300 && phase !== "goodbye"; steps++) {
      if (game.state.phase !== phase) {
        const isForetold = game.state.phase === foretold || game.state.phase === "rescue";
        if (!isForetold) wrong.push(`${phase}: ${foretold}, and then came ${game.state.phase}`);
        phase = game.state.phase;
      }
      foretold = nextPhase(game.game);
      if (phase !== "goodbye") game.host({ type: "next" });
    }
    expect(phase).toBe("goodbye");
    expect(wrong).toEqual([]);
    expect(nextPhase(game.game)).toBe("");
    game.host({ type: "followUp" });
    expect(nextPhase(game.game)).toBe("goodbye");
  });
});
