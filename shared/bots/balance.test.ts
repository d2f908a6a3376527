import { describe, expect, it } from "vitest";
import { type Balance, missedTargets } from "./balance.ts";
import type { Skill } from "./skill.ts";

/** Ten games of six newcomers each that came to this. */
function came(to: Partial<Balance>): Balance {
  const nothing = { green: 0, withMax: 0, withHelp: 0, gamesWithRescue: 0, rescues: 0 };
  return { games: 10, newcomers: 60, ...nothing, days: 4, minutes: 12, decisionsAnHour: 300, commands: 9000, ...to };
}

describe("the targets of balance", () => {
  /** Each line: who played, what came of it, what is missed. */
  const cases: [skill: Skill, to: Partial<Balance>, missed: string[]][] = [
    ["random", { green: 0.49, gamesWithRescue: 0.51 }, []],
    ["random", { green: 0.5, gamesWithRescue: 0.51 }, ["share in the green rings"]],
    ["random", { green: 0.1, gamesWithRescue: 0.5 }, ["share of games with a rescue"]],
    ["average", { green: 0.55 }, []],
    ["average", { green: 0.85 }, []],
    ["average", { green: 0.54 }, ["share in the green rings"]],
    ["average", { green: 0.86 }, ["share in the green rings"]],
    ["thoughtful", { green: 0.85, gamesWithRescue: 0.04 }, []],
    ["thoughtful", { green: 0.84, gamesWithRescue: 0.04 }, ["share in the green rings"]],
    ["thoughtful", { green: 1, gamesWithRescue: 0.05 }, ["share of games with a rescue"]],
  ];

  it.each(cases)("of %s play that came to %j: missed are %j", (skill, to, missed) => {
    expect(missedTargets(skill, 4, came(to)).map(({ what }) => what)).toEqual(missed);
  });

  it("ask for no rescue of random play in one night, nor with one newcomer a game", () => {
    const nobodyFound = came({ green: 0.1 });
    expect(missedTargets("random", 4, nobodyFound)).toHaveLength(1);
    expect(missedTargets("random", 1, nobodyFound)).toEqual([]);
    expect(missedTargets("random", 4, { ...nobodyFound, newcomers: 10 })).toEqual([]);
  });
});
