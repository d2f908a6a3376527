import { describe, expect, it } from "vitest";
import { minigames } from "../../../shared/minigames/index.ts";
import { LocalRound } from "./local-round.ts";

const options = { seats: 3, skill: "thoughtful", calm: false, seed: 11, newcomers: ["fien"] } as const;

describe.each(minigames.map(({ id }) => id))("a round of %s on one device", (id) => {
  it("is over in time, and bots play the other seats", () => {
    const round = new LocalRound({ ...options, id });
    const before = JSON.stringify(round.view("s2"));
    let steps = 0;
    while (!round.isOver && steps < 2000) {
      round.step();
      steps++;
    }
    expect(steps).toBeLessThan(2000);
    expect(JSON.stringify(round.view("s2"))).not.toBe(before);
    expect(round.hearts).toBeGreaterThanOrEqual(0);
  });

  it("refuses what has no form, and everything once it is over", () => {
    const round = new LocalRound({ ...options, id });
    expect(round.play({ nonsense: true })).toBe(false);
    while (!round.isOver) round.step();
    expect(round.play({})).toBe(false);
  });
});
