/**
 * `npm run simulate`: plays whole games with bots through the rules and says what they came to; ends with an error when
 * a target of the game's balance, or the speed of the rules, is missed.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { balanceOf, type Missed, missedTargets } from "../../shared/bots/balance.ts";
import { type Played, playGame } from "../../shared/bots/play-game.ts";
import { type Skill, skills } from "../../shared/bots/skill.ts";
import { apply, type Content, createGame } from "../../shared/game/index.ts";
import { loadContent } from "../content.ts";
import { writeLog } from "./log-file.ts";
import { simulateMinigames } from "./simulate-minigames.ts";

const usage = `npm run simulate -- [options]
  --games N      games a cell (100), or rounds of mini-games (2000)
  --preset P     station, lesson, week, or all (lesson)
  --tables T     a number 1 to 9, or a list such as 2,3 (2)
  --players K    players a table, 1 to 8, or a list (4)
  --skill S      random, average, thoughtful, or all (all)
  --seed X       seed of the first game; the following games count up from it (1)
  --save FILE    keeps the first game as a file that npm run replay plays again
  --minigames    plays rounds of the mini-games instead, at tables of every size
  --help         shows this`;

/** Commands a second that the rules must manage on one core. */
const leastSpeed = 100_000;
/** Games of each cell that are played a second time without bots, to time the rules alone. */
const timedGames = 20;

/** Rounds of a mini-game at each table: so many that a share is exact to two hundredths, and a miss no chance. */
const roundsOfMinigames = "2000";

const presets = ["station", "lesson", "week"] as const;

interface Cell {
  preset: (typeof presets)[number];
  tables: number;
  players: number;
  skill: Skill;
}

class WrongOption extends Error {}

function numbers(text: string, name: string, least: number, most: number): number[] {
  return text.split(",").map((part) => {
    const number = Number(part);
    if (!Number.isInteger(number) || number < least || number > most) {
      throw new WrongOption(`--${name} takes whole numbers from ${least} to ${most}, not "${part}".`);
    }
    return number;
  });
}

function oneOrAll<Name extends string>(text: string, name: string, names: readonly Name[]): readonly Name[] {
  if (text === "all") return names;
  const found = names.find((candidate) => candidate === text);
  if (!found) throw new WrongOption(`--${name} takes ${names.join(", ")} or all, not "${text}".`);
  return [found];
}

/** Commands a second of processor time, so that what else the machine does takes nothing away. */
function replaySpeed(played: readonly Played[], seeds: readonly number[], content: Content): number {
  let commands = 0;
  let ms = 0;
  played.slice(0, timedGames).forEach(({ setup, log }, index) => {
    const game = createGame(setup, content, seeds[index] ?? 0);
    const before = process.cpuUsage();
    for (const entry of log) apply(game, entry);
    const used = process.cpuUsage(before);
    ms += (used.user + used.system) / 1000;
    commands += log.length;
  });
  return (commands / ms) * 1000;
}

function playCell(cell: Cell, games: number, firstSeed: number, content: Content) {
  const seeds = Array.from({ length: games }, (_, index) => firstSeed + index);
  const { preset, tables, players, skill } = cell;
  const played = seeds.map((seed, index) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${describe(cell)}: game ${index + 1} of ${games}   `);
    return playGame({ setup: { preset, tables }, content, players, skill, seed });
  });
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  return { played, balance: balanceOf(played), speed: replaySpeed(played, seeds, content) };
}

function describe({ preset, tables, players, skill }: Cell): string {
  return `${preset}, ${tables} tables of ${players}, ${skill}`;
}

function simulate(values: {
  games?: string | undefined;
  preset: string;
  tables: string;
  players: string;
  skill: string;
  seed: string;
  save?: string | undefined;
}) {
  const content = loadContent();
  const [games = 1] = numbers(values.games ?? "100", "games", 1, 100_000);
  const [seed = 1] = numbers(values.seed, "seed", 0, 2 ** 31);
  const cells = oneOrAll(values.preset, "preset", presets).flatMap((preset) =>
    numbers(values.tables, "tables", 1, 9).flatMap((tables) =>
      numbers(values.players, "players", 1, 8).flatMap((players) =>
        oneOrAll(values.skill, "skill", skills).map((skill): Cell => ({ preset, tables, players, skill })),
      ),
    ),
  );
  const rows: Record<string, Record<string, number | string>> = {};
  const missed: (Missed & { cell: string })[] = [];
  let kept = false;
  for (const cell of cells) {
    const { played, balance, speed } = playCell(cell, games, seed, content);
    const first = played[0];
    if (values.save && !kept && first) {
      const stories = content.stories.map(({ id }) => id);
      writeFileSync(values.save, writeLog({ setup: first.setup, seed, stories, entries: first.log }));
      kept = true;
    }
    rows[describe(cell)] = {
      newcomers: balance.newcomers / games,
      green: balance.green.toFixed(2),
      "with Max": balance.withMax.toFixed(2),
      "with help": balance.withHelp.toFixed(2),
      "games with rescue": balance.gamesWithRescue.toFixed(2),
      days: balance.days.toFixed(1),
      minutes: balance.minutes.toFixed(1),
      "decisions/hour": Math.round(balance.decisionsAnHour),
      "commands/s": Math.round(speed),
    };
    const days = first?.game.state.days ?? 1;
    missed.push(...missedTargets(cell.skill, days, balance).map((target) => ({ ...target, cell: describe(cell) })));
    if (speed < leastSpeed) {
      missed.push({ cell: describe(cell), what: "commands a second", wanted: `${leastSpeed} or more`, was: speed });
    }
  }
  console.table(rows);
  console.log(
    `${games} games a cell, seeds ${seed} to ${seed + games - 1}; see one again: --seed N --games 1 --save FILE`,
  );
  for (const { cell, what, wanted, was } of missed)
    console.log(`MISSED ${cell}: ${what} ${was.toFixed(2)}, wanted ${wanted}`);
  console.log(missed.length === 0 ? "every target met" : `${missed.length} targets missed`);
  return missed.length === 0 ? 0 : 1;
}

function playMinigames(values: { games?: string | undefined; seed: string }): number {
  const [rounds = 1] = numbers(values.games ?? roundsOfMinigames, "games", 1, 100_000);
  const [seed = 1] = numbers(values.seed, "seed", 0, 2 ** 31);
  const missed = simulateMinigames(rounds, seed);
  for (const sentence of missed) console.log(`MISSED ${sentence}`);
  console.log(missed.length === 0 ? "every target met" : `${missed.length} targets missed`);
  return missed.length === 0 ? 0 : 1;
}

const { values } = parseArgs({
  options: {
    games: { type: "string" },
    preset: { type: "string", default: "lesson" },
    tables: { type: "string", default: "2" },
    players: { type: "string", default: "4" },
    skill: { type: "string", default: "all" },
    seed: { type: "string", default: "1" },
    save: { type: "string" },
    minigames: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
try {
  if (values.help) console.log(usage);
  else if (values.minigames) process.exitCode = playMinigames(values);
  else process.exitCode = simulate(values);
} catch (error) {
  if (!(error instanceof WrongOption)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
