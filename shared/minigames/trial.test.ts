import { describe, expect, it } from "vitest";
import { rules } from "../game/rules.ts";
import { minigames } from "./index.ts";
import { heartTargets, playRounds } from "./trial.ts";

const tables = [1, 2, 3, 4, 5, 6, 7, 8].map((seats) => ({ seats, heads: 1 }));
/** One device that a whole table shares. */
const shared = { seats: 1, heads: 6 };

describe.each(minigames.map((minigame) => ({ id: minigame.id, minigame })))("$id", ({ minigame }) => {
  describe.each([
    { calm: false, steps: rules.minigame.durationMs / rules.minigame.stepMs },
    { calm: true, steps: rules.minigame.calmDurationMs / rules.minigame.stepMs },
  ])("with calm $calm", ({ calm, steps }) => {
    it.each(["random", "average", "thoughtful"] as const)(
      "gives %s bots hearts about as often as it aims for, at a table of any size",
      (skill) => {
        for (const table of [...tables, shared]) {
          const { withHearts } = playRounds(minigame, { ...table, rounds: 250, skill, calm, steps, seed: 1 });
          expect(withHearts, `${table.seats} seats`).toBeGreaterThanOrEqual(heartTargets[skill].least);
          expect(withHearts, `${table.seats} seats`).toBeLessThanOrEqual(heartTargets[skill].most);
        }
      },
    );
  });

  it("plays the same rounds again from the same seed", () => {
    const trial = { rounds: 20, skill: "average", seats: 4, heads: 1, calm: false, steps: 750, seed: 5 } as const;
    expect(playRounds(minigame, trial)).toEqual(playRounds(minigame, trial));
  });
});
