import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { type Balance, balanceOf } from "../../shared/bots/balance.ts";
import type { TextLength } from "../../shared/bots/bot.ts";
import { playGame } from "../../shared/bots/play-game.ts";
import type { Skill } from "../../shared/bots/skill.ts";
import { type StrategyName, strategies } from "../../shared/bots/strategies.ts";
import type { Setup } from "../../shared/game/index.ts";
import { type Language, type StoryWords, wordsSchema } from "../../shared/stories/format.ts";
import { loadContent } from "../content.ts";

/** Games of one kind, played by a thread of `npm run balance`. */
export interface Cell {
  preset: Setup["preset"];
  tables: number;
  players: number;
  /** A strategy that ignores the clues plays all else thoughtfully. */
  skill: Skill | StrategyName;
  games: number;
  /** Seed of the first game; the following count up from it. */
  seed: number;
  /** The language in which a strategy that looks at texts sees them; Dutch without it. */
  language?: Language;
  /** Who comes; without it a mix for each game. */
  newcomers?: string[];
}

/** What came of a cell. Moods 0..10. */
export interface CellResult {
  cell: Cell;
  balance: Balance;
  /** Mood at the end by newcomer: the sum, and of how many games. */
  moods: Record<string, { sum: number; games: number }>;
  /** How often a table played a card, by "newcomer/chapter/card". */
  cards: Record<string, number>;
}

const content = loadContent();
const stories = fileURLToPath(new URL("../../assets/stories", import.meta.url));

/** The words of every story in a language. */
function wordsIn(language: Language): Map<string, StoryWords> {
  const read = (id: string) => JSON.parse(readFileSync(join(stories, id, `${language}.json`), "utf8"));
  return new Map(content.stories.map(({ id }) => [id, wordsSchema.parse(read(id))]));
}

function lengthsIn(language: Language): TextLength {
  const words = wordsIn(language);
  return (newcomer, chapter, kind, id) => {
    const story = words.get(newcomer);
    const [played, name] = id.includes("/") ? id.split("/") : [String(chapter), id];
    switch (kind) {
      case "card":
        return story?.chapters[Number(played)]?.cards[name ?? ""]?.text.length ?? 0;
      case "feeling":
        return story?.feelings[id]?.length ?? 0;
      case "adult":
        return story?.adults[id]?.about.length ?? 0;
      case "sentence":
        return story?.sentences[id]?.text.length ?? 0;
      case "role":
        return 0;
      default:
        throw new Error(`unknown kind ${kind satisfies never}`);
    }
  };
}

/** One mini-game stands for all: they aim for the same hearts, each with targets of its own (`simulate --minigames`). */
const minigames = ["listening-ear"];

function isStrategy(skill: Cell["skill"]): skill is StrategyName {
  return skill in strategies;
}

function playCell(cell: Cell): CellResult {
  const { preset, tables, players, skill, games, seed, newcomers, language = "nl" } = cell;
  const lengthOf = isStrategy(skill) ? lengthsIn(language) : undefined;
  const played = Array.from({ length: games }, (_, index) =>
    playGame({
      setup: { preset, tables, newcomers, minigames },
      content,
      players,
      seed: seed + index,
      skill: isStrategy(skill) ? "thoughtful" : skill,
      blind: isStrategy(skill) && lengthOf ? { strategy: strategies[skill](), lengthOf } : undefined,
    }),
  );
  const moods: CellResult["moods"] = {};
  const cards: CellResult["cards"] = {};
  for (const { game } of played) {
    for (const { id, mood } of game.state.newcomers) {
      const before = moods[id] ?? { sum: 0, games: 0 };
      moods[id] = { sum: before.sum + mood, games: before.games + 1 };
    }
    for (const { kind, newcomer, chapter, keys } of game.secrets.noted) {
      if (!["helped", "kindOnly", "tempting", "tooEarly"].includes(kind)) continue;
      for (const key of keys) {
        const card = key.includes("/") ? `${newcomer}/${key}` : `${newcomer}/${chapter}/${key}`;
        cards[card] = (cards[card] ?? 0) + 1;
      }
    }
  }
  return { cell, balance: balanceOf(played), moods, cards };
}

parentPort?.on("message", (cell: Cell) => parentPort?.postMessage(playCell(cell)));
