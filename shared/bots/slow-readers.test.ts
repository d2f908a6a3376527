import { describe, expect, it } from "vitest";
import { findTable } from "../game/lookup.ts";
import { rules } from "../game/rules.ts";
import { TestGame } from "../game/testing/fixtures.ts";
import { playRound, quickly, slowly } from "../game/testing/round.ts";

const { calmAfter } = rules.minigame;

/** Hearts of table 1, who read slowly, and table 2, who do not, in each mini-game of a game. */
function heartsByDay(minigames: string[], seed: number): [slow: number, quick: number][] {
  const setup = { preset: "week", days: minigames.length, minigames, calmAfter } as ConstructorParameters<
    typeof TestGame
  >[0];
  const game = new TestGame(setup, undefined, seed);
  game.joinAll(3);
  return minigames.map(() => {
    game.goTo("minigame");
    playRound(game, (table) => (table === 1 ? slowly : quickly));
    const hearts = [1, 2].map((table) => findTable(game.game, table)?.hearts ?? 0) as [number, number];
    game.host({ type: "next" });
    return hearts;
  });
}

describe("a table of slow readers", () => {
  it.each([
    ["strong-key", "mask-off", "strong-key", "mask-off"],
    ["mask-off", "strong-key", "listening-ear", "right-line"],
  ])("earns nothing twice, and hearts from then on: %s, %s, then %s, %s", (...minigames) => {
    const games = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => heartsByDay(minigames, seed));
    const mean = (hearts: number[]) => hearts.reduce((sum, each) => sum + each, 0) / hearts.length;
    const slow = (day: number) => mean(games.map((days) => days[day]?.[0] ?? 0));
    expect([slow(0), slow(1)]).toEqual([0, 0]);
    expect(slow(2) + slow(3)).toBeGreaterThan(1);
    expect(mean(games.flatMap((days) => days.map(([, quick]) => quick)))).toBeGreaterThan(1);
  });
});
