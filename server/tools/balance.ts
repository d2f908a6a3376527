/**
 * `npm run balance`: whole games of every kind with bots of every skill and with strategies that ignore the clues; says
 * whether the game is balanced and where it is not. Ends with an error when a target is missed.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { missedTargets } from "../../shared/bots/balance.ts";
import { skills } from "../../shared/bots/skill.ts";
import { type StrategyName, strategies } from "../../shared/bots/strategies.ts";
import { daysFor } from "../../shared/game/class-size.ts";
import { rules } from "../../shared/game/rules.ts";
import { languages } from "../../shared/stories/languages.ts";
import { loadContent } from "../content.ts";
import type { Cell, CellResult } from "./balance-cell.ts";
import { KeptCells } from "./kept-cells.ts";

const presets = ["station", "lesson", "week"] as const;
const strategyNames = Object.keys(strategies) as StrategyName[];

/** The kind of class in which strategies and stories are compared. */
const usual = { tables: 5, players: 4 };
/** A strategy that ignores the clues stays under this share in the green rings, which thoughtful play is to reach. */
const mostByStrategy = 0.85;
/** How far (mood 0..10) a newcomer's average end may be from that of all. */
const outlier = 1.5;

const usage = `npm run balance -- [options]
  --games N        games of each kind (100)
  --tables LIST    numbers of tables, 1 to 9, with commas (1,2,3,4,5,6,7,8,9)
  --players LIST   players a table, 1 to 8, with commas (1,2,3,4,5,6)
  --seed X         seed of the first game of each kind; the following count up from it (1)
  --keep FOLDER    keeps what came of each kind of game there, and plays none again that is kept; take another folder
                   after a change of rules, stories or bots
  --write          keeps the tables in docs/balance.md
  --help           shows this`;

const { values } = parseArgs({
  options: {
    games: { type: "string", default: "100" },
    tables: { type: "string", default: "1,2,3,4,5,6,7,8,9" },
    players: { type: "string", default: "1,2,3,4,5,6" },
    seed: { type: "string", default: "1" },
    keep: { type: "string" },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit();
}

/** The whole numbers of an option; ends the program with a sentence when one is something else. */
function numbers(name: "games" | "tables" | "players" | "seed", least: number, most: number): number[] {
  return values[name].split(",").map((part) => {
    const number = Number(part);
    if (part.trim() === "" || !Number.isInteger(number) || number < least || number > most) {
      console.error(`--${name} takes whole numbers from ${least} to ${most}, not "${part}".\n${usage}`);
      process.exit(2);
    }
    return number;
  });
}

const [games = 1] = numbers("games", 1, 100_000);
const [seed = 1] = numbers("seed", 0, 2 ** 31);
const tablesPlayed = numbers("tables", 1, rules.tables.most);
const playersPlayed = numbers("players", 1, rules.tables.seats);
const command = `npm run balance -- --games ${games} --tables ${values.tables} --players ${values.players} --seed ${seed}`;

const grid: Cell[] = presets.flatMap((preset) =>
  tablesPlayed.flatMap((tables) =>
    playersPlayed.flatMap((players) => skills.map((skill): Cell => ({ preset, tables, players, skill, games, seed }))),
  ),
);
const blindly: Cell[] = presets.flatMap((preset) =>
  strategyNames.flatMap((skill) =>
    // Which text is the longest differs from language to language; all else is alike.
    (skill === "longest" ? languages : languages.slice(0, 1)).map(
      (language): Cell => ({ preset, ...usual, skill, language, games: Math.max(games, 200), seed }),
    ),
  ),
);
const { stories } = loadContent();
const inReserve = stories.filter(({ reserve }) => reserve).map(({ id }) => id);
/** More lessons, by every skill: with a mix, and with all in reserve. */
const byStory: Cell[] = skills.flatMap((skill) =>
  [undefined, [...inReserve, ...stories.map(({ id }) => id).filter((id) => !inReserve.includes(id))]].map(
    (newcomers): Cell => ({
      preset: "lesson",
      ...usual,
      skill,
      games: Math.max(games, 300),
      seed,
      ...(newcomers && { newcomers }),
    }),
  ),
);

/** Plays cells on every core, but for those that are kept; results come in the order of the cells. */
async function playAll(cells: readonly Cell[]): Promise<CellResult[]> {
  const kept = values.keep === undefined ? undefined : new KeptCells(values.keep);
  const results: CellResult[] = [];
  const open: { cell: Cell; index: number }[] = [];
  cells.forEach((cell, index) => {
    const found = kept?.find(cell);
    if (found) results[index] = found;
    else open.push({ cell, index });
  });
  let done = cells.length - open.length;
  const work = async () => {
    const worker = new Worker(new URL("./balance-cell.ts", import.meta.url));
    for (let next = open.shift(); next; next = open.shift()) {
      const { cell, index } = next;
      const result = await new Promise<CellResult>((resolve, reject) => {
        worker.once("error", reject);
        worker.once("message", (played: CellResult) => {
          worker.off("error", reject);
          resolve(played);
        });
        worker.postMessage(cell);
      });
      results[index] = result;
      kept?.keep(result);
      process.stderr.write(`\r${++done} of ${cells.length} kinds of game   `);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  process.stderr.write("\n");
  return results;
}

const fixed = (share: number) => share.toFixed(2).replace(/^-(?=0\.00$)/, "");
const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");

const missed: string[] = [];
const results = await playAll([...grid, ...blindly, ...byStory]);
const ofGrid = results.slice(0, grid.length);
const ofStrategies = results.slice(grid.length, grid.length + blindly.length);
const ofStories = results.slice(grid.length + blindly.length);

for (const { cell, balance } of ofGrid) {
  const { preset, tables, players, skill } = cell;
  if (skill !== "random" && skill !== "average" && skill !== "thoughtful") continue;
  const days = daysFor({ preset, tables, visitsPerDay: 1 });
  for (const { what, wanted, was } of missedTargets(skill, days, balance)) {
    missed.push(`${preset}, ${tables} tables of ${players}, ${skill}: ${what} ${fixed(was)}, wanted ${wanted}`);
  }
}

/** Mean of a share over the cells of the grid that are like this. */
function mean(like: Partial<Cell>, share: (result: CellResult) => number): number {
  const found = ofGrid.filter(({ cell }) =>
    Object.entries(like).every(([key, value]) => cell[key as keyof Cell] === value),
  );
  return found.reduce((sum, result) => sum + share(result), 0) / found.length;
}

const sizes = presets.flatMap((preset) =>
  tablesPlayed.map((tables) => {
    const green = (skill: Cell["skill"]) => fixed(mean({ preset, tables, skill }, ({ balance }) => balance.green));
    const rescue = (skill: Cell["skill"]) =>
      fixed(mean({ preset, tables, skill }, ({ balance }) => balance.gamesWithRescue));
    return [preset, tables, ...skills.map(green), ...skills.map(rescue)];
  }),
);

const blindRows = ofStrategies.map(({ cell, balance }) => {
  const habit = cell.skill === "longest" ? `longest (${cell.language})` : cell.skill;
  if (balance.green >= mostByStrategy) {
    missed.push(
      `${cell.preset}, always "${habit}": share in the green rings ${fixed(balance.green)}, wanted under ${mostByStrategy}`,
    );
  }
  return [cell.preset, habit, fixed(balance.green), fixed(balance.withMax), fixed(balance.gamesWithRescue)];
});

const ofSkill = (skill: Cell["skill"]) => ofStories.filter(({ cell }) => cell.skill === skill);
const average: CellResult["moods"] = {};
for (const [id, { sum, games: played }] of ofSkill("average").flatMap(({ moods }) => Object.entries(moods))) {
  const before = average[id] ?? { sum: 0, games: 0 };
  average[id] = { sum: before.sum + sum, games: before.games + played };
}
const total = Object.values(average).reduce((sum, one) => ({ sum: sum.sum + one.sum, games: sum.games + one.games }));
const middle = total.sum / total.games;
const storyRows = Object.entries(average)
  .map(([id, { sum, games: played }]) => ({ id, played, end: sum / played }))
  .sort((one, other) => one.end - other.end)
  .map(({ id, played, end }) => {
    if (Math.abs(end - middle) > outlier) {
      missed.push(`${id} ends at ${fixed(end)} on average, ${fixed(end - middle)} from the mean`);
    }
    return [id, played, fixed(end), fixed(end - middle)];
  });

for (const { id } of stories.filter(({ id: played }) => !average[played])) missed.push(`${id} was in no lesson`);

const played = new Set(ofSkill("thoughtful").flatMap(({ cards }) => Object.keys(cards)));
const neverPlayed = stories.flatMap(({ id, chapters }) =>
  chapters.flatMap(({ cards }, chapter) =>
    cards
      .filter(({ effect }) => effect === "helpful")
      .map((card) => `${id}/${chapter}/${card.id}`)
      .filter((key) => !played.has(key)),
  ),
);
for (const key of neverPlayed) missed.push(`${key} helps, and thoughtful play never chose it`);
const cards = stories.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.cards));
const ringRows = (["friend", "adult", "professional"] as const).map((ring) => {
  const ofRing = cards.filter((card) => card.ring === ring);
  const share = ofRing.filter(({ effect, trust }) => effect === "helpful" && trust === 0).length / ofRing.length;
  if (share >= mostByStrategy) missed.push(`cards of the ring ${ring} are right at once in ${fixed(share)} of cases`);
  return [
    ring,
    ofRing.length,
    ...(["helpful", "neutral", "harmful"] as const).map(
      (effect) => ofRing.filter((card) => card.effect === effect).length,
    ),
    fixed(share),
  ];
});

const report = `# Balance

Whole games of bots through the rules: ${games} of each kind, seeds from ${seed} on, by

\`\`\`sh
${command} --write
\`\`\`

The targets, from how the game is meant to feel: random play leaves most newcomers without green and somebody usually has
to be found (from two days and two newcomers on); average play ends with 55 to 85 % in the green rings, so that it matters; thoughtful play
with at least 85 %, and a rescue in fewer than 1 game in 20. What a size of class plays follows from
\`shared/game/class-size.ts\`. Rules and stories are changed to meet the targets, bots never are.

## By size of class

Means over tables of ${values.players} players: the share of newcomers in the green rings at the end, and the share of games
in which somebody had to be found, by skill.

${table(["preset", "tables", ...skills.map((skill) => `green, ${skill}`), ...skills.map((skill) => `rescue, ${skill}`)], sizes)}

## Playing without listening

Everything in a visit chosen by a habit, all else thoughtfully, with ${usual.tables} tables of ${usual.players}. None reaches what thoughtful play does (${mostByStrategy}).

${table(["preset", "always", "green", "with a Max", "games with a rescue"], blindRows)}

## The stories

Mood at the end of lessons of average play, and how far that is from the mean of all (at most ${outlier}).

${table(["newcomer", "games", "mood at the end", "from the mean"], storyRows)}

No kind of help is always the right card, and every good route is chosen by thoughtful play:

${table(["ring", "cards", "helpful", "neutral", "harmful", "right at once"], ringRows)}

## Missed

${missed.length === 0 ? "Nothing: every target is met." : missed.map((what) => `- ${what}`).join("\n")}
`;
console.log(report);
if (values.write) writeFileSync(fileURLToPath(new URL("../../docs/balance.md", import.meta.url)), report);
console.log(
  missed.length === 0 ? `every target met in ${results.length} kinds of game` : `${missed.length} targets missed`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
