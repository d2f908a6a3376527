import { describe, expect, it } from "vitest";
import type { AnyMinigame } from "../minigame.ts";
import { isAsAimedFor, playRounds, triedTables, triedVariants } from "../trial.ts";

/** Fewer than `npm run simulate -- --minigames` plays, of the same kinds: from the same seed they are its first ones. */
const rounds = 250;
/** Mean hearts (0..3) that a table loses at least where half of its devices are dark. */
const clearlyFewer = 0.3;
/** Steps that 300 ms are. */
const networkSteps = 3;
/** Share (0..1) of rounds with a heart that average bots lose at most by it; they wait for each answer, as people do not. */
const hardlyFewer = 0.2;

/** Tests that a mini-game is as hard as it aims to be, for every table there may be; each in a file of its own, side by side. */
export function testTrials(minigame: AnyMinigame): void {
  describe(minigame.id, { timeout: 180_000 }, () => {
    describe.each(triedVariants)("$name", ({ calm, steps }) => {
      /** Of average bots, by the table's name: played once for the two rules that look at it. */
      const averages = new Map<string, number>();

      it.each(["random", "average", "thoughtful"] as const)(
        "gives %s bots hearts about as often as it aims for, at a table of any size",
        (skill) => {
          for (const { name, seats, heads } of triedTables) {
            const { withHearts } = playRounds(minigame, { rounds, seats, heads, skill, calm, steps, seed: 1 });
            if (skill === "average") averages.set(name, withHearts);
            expect(isAsAimedFor(skill, withHearts), `${name}: ${withHearts}`).toBe(true);
          }
        },
      );

      it("is fair where every press takes 300 ms to arrive", () => {
        for (const { name, seats, heads } of triedTables) {
          const trial = { rounds, seats, heads, calm, steps, seed: 1 };
          const slow = playRounds(minigame, { ...trial, skill: "thoughtful", delay: networkSteps });
          expect(isAsAimedFor("thoughtful", slow.withHearts), `${name}: ${slow.withHearts}`).toBe(true);
          const average = averages.get(name) ?? playRounds(minigame, { ...trial, skill: "average" }).withHearts;
          const slowAverage = playRounds(minigame, { ...trial, skill: "average", delay: networkSteps }).withHearts;
          expect(slowAverage, name).toBeGreaterThan(average - hardlyFewer);
        }
      });

      it("gives clearly fewer hearts where one of two devices is dark than where both act", () => {
        const trial = { rounds: 200, skill: "thoughtful", seats: 2, heads: 1, calm, steps, seed: 1 } as const;
        const both = playRounds(minigame, trial).hearts;
        expect(playRounds(minigame, { ...trial, dark: 1 }).hearts).toBeLessThan(both - clearlyFewer);
      });
    });

    it("plays the same rounds again from the same seed", () => {
      const trial = { rounds: 20, skill: "average", seats: 4, heads: 1, calm: false, steps: 750, seed: 5 } as const;
      expect(playRounds(minigame, trial)).toEqual(playRounds(minigame, trial));
    });
  });
}
