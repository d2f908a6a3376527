import { describe, expect, test } from "vitest";
import { apply, createGame, type SetupInput } from "../game/index.ts";
import { testContent } from "../game/testing/fixtures.ts";
import { balanceOf } from "./balance.ts";
import { type Played, playGame } from "./play-game.ts";
import type { Skill } from "./skill.ts";

function played(setup: SetupInput, skill: Skill, players = 3, seed = 5): Played {
  return playGame({ setup, content: testContent, players, skill, seed });
}

describe("a game of bots", () => {
  const setups: [name: string, setup: SetupInput][] = [
    ["a station", { preset: "station", tables: 2 }],
    ["a lesson", { preset: "lesson", tables: 2 }],
    ["a week", { preset: "week", tables: 2 }],
    ["a host-paced lesson", { preset: "lesson", tables: 2, timed: false }],
    ["a host-paced week with two visits a day", { preset: "week", tables: 2, days: 3, timed: false, visitsPerDay: 2 }],
    ["a brave lesson without rescue scenes", { preset: "lesson", tables: 3, difficulty: "brave", rescueScenes: false }],
    ["a calm lesson with questions", { preset: "lesson", tables: 1, days: 2, calm: true, questions: true }],
    ["a lesson with one newcomer for three tables", { preset: "lesson", tables: 3, newcomers: ["newcomer-4"] }],
  ];
  const skills: Skill[] = ["random", "average", "thoughtful"];
  const games = setups.flatMap(([name, setup]) => skills.map((skill) => ({ name, setup, skill })));

  test.each(games)("$name, $skill, ends", ({ setup, skill }) => {
    expect(played(setup, skill).game.state.phase).toBe("goodbye");
  });

  test("a table of one, and nine tables of six, end as well", () => {
    for (const [tables, players] of [
      [1, 1],
      [9, 6],
    ] as const) {
      expect(played({ preset: "lesson", tables }, "average", players).game.state.phase).toBe("goodbye");
    }
  });

  test("played again from its log it is the same game", () => {
    const { game, setup, log } = played({ preset: "week", tables: 2 }, "average");
    const again = createGame(setup, testContent, 5);
    for (const entry of log) expect(apply(again, entry).ok).toBe(true);
    expect(again.state.toJSON()).toEqual(game.state.toJSON());
    expect(again.secrets.random).toEqual(game.secrets.random);
    expect([...again.secrets.newcomers]).toEqual([...game.secrets.newcomers]);
    expect([...again.secrets.seats]).toEqual([...game.secrets.seats]);
  });

  test("the same seed gives the same game, another seed another", () => {
    const logs = [5, 5, 6].map((seed) => JSON.stringify(played({ preset: "lesson" }, "average", 2, seed).log));
    expect(logs[1]).toBe(logs[0]);
    expect(logs[2]).not.toBe(logs[0]);
  });

  test("who understands better helps more newcomers", () => {
    const shares = skills.map((skill) => {
      const games = Array.from({ length: 12 }, (_, seed) => played({ preset: "lesson", tables: 2 }, skill, 3, seed));
      return balanceOf(games).green;
    });
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares[2]! - shares[0]!).toBeGreaterThan(0.5);
  });
});
