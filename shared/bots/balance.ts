import { rules } from "../game/rules.ts";
import type { Played } from "./play-game.ts";
import type { Skill } from "./skill.ts";

/** What many games of one kind came to. Shares are 0..1. */
export interface Balance {
  games: number;
  newcomers: number;
  /** Share of newcomers in the two green rings at the end. */
  green: number;
  withMax: number;
  withHelp: number;
  /** Share of games in which somebody had to be found. */
  gamesWithRescue: number;
  rescues: number;
  /** Mean days played, minutes on the game clock, and decisions of players an hour. */
  days: number;
  minutes: number;
  decisionsAnHour: number;
  commands: number;
}

/** Adds up what games came to; throws when there are none. */
export function balanceOf(games: readonly Played[]): Balance {
  if (games.length === 0) throw new Error("no games to add up");
  const newcomers = games.flatMap(({ game }) => [...game.state.newcomers]);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const minutes = sum(games.map(({ game }) => game.state.clock / 60_000));
  return {
    games: games.length,
    newcomers: newcomers.length,
    green: share(newcomers.filter(({ mood }) => mood >= rules.mood.green).length, newcomers.length),
    withMax: share(newcomers.filter(({ max }) => max !== "").length, newcomers.length),
    withHelp: share(newcomers.filter(({ help }) => help !== "").length, newcomers.length),
    gamesWithRescue: share(
      games.filter(({ game }) => [...game.state.newcomers].some(({ rescues }) => rescues > 0)).length,
      games.length,
    ),
    rescues: sum(newcomers.map(({ rescues }) => rescues)),
    days: share(sum(games.map(({ game }) => game.state.day)), games.length),
    minutes: share(minutes, games.length),
    decisionsAnHour: share(sum(games.map(({ decisions }) => decisions)), minutes / 60),
    commands: sum(games.map(({ log }) => log.length)),
  };
}

/** A target of balance that was missed, in words for the person who runs the simulation. */
export interface Missed {
  what: string;
  wanted: string;
  was: number;
}

/**
 * The targets of the game's balance, by skill: random play leaves most newcomers without green and usually somebody has
 * to be found; average play matters; thoughtful play nearly always ends well. One night is too short for random play to lose
 * somebody in most games, and one newcomer whom a table visits every day is too well looked after, so that target holds from
 * two days and two newcomers on.
 */
export function missedTargets(skill: Skill, days: number, balance: Balance): Missed[] {
  const { green, gamesWithRescue } = balance;
  const missed: Missed[] = [];
  const want = (met: boolean, what: string, wanted: string, was: number) => {
    if (!met) missed.push({ what, wanted, was });
  };
  switch (skill) {
    case "random":
      want(green < 0.5, "share in the green rings", "under 0.50", green);
      if (days > 1 && balance.newcomers > balance.games)
        want(gamesWithRescue > 0.5, "share of games with a rescue", "over 0.50", gamesWithRescue);
      return missed;
    case "average":
      want(green >= 0.55 && green <= 0.85, "share in the green rings", "0.55 to 0.85", green);
      return missed;
    case "thoughtful":
      want(green >= 0.85, "share in the green rings", "0.85 or more", green);
      want(gamesWithRescue < 0.05, "share of games with a rescue", "under 0.05", gamesWithRescue);
      return missed;
    default:
      throw new Error(`unknown skill ${skill satisfies never}`);
  }
}
