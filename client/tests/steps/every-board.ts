import { readFileSync } from "node:fs";
import { loadContent } from "../../../server/content.ts";
import { playGame } from "../../../shared/bots/play-game.ts";
import { rules } from "../../../shared/game/rules.ts";
import { type PhaseName, phases, type SlideKind } from "../../../shared/game/state.ts";
import { tipBlocks } from "../../../shared/game/tips.ts";
import type { Language } from "../../../shared/stories/format.ts";
import type { PublicGame } from "../../store/index.ts";

/** What the board has before it at some moment of a game. */
export interface BoardShown {
  /** Its phase, and what tells it from others of that phase: "debrief, turn". */
  name: string;
  game: PublicGame;
}

/** What each kind of slide is about: cards, an adult, or the newcomer alone. */
const slideKinds: Record<SlideKind, "cards" | "adult" | "newcomer"> = {
  turn: "cards",
  tempting: "cards",
  tooEarly: "cards",
  helped: "cards",
  kindOnly: "cards",
  differed: "cards",
  nextAdult: "adult",
  rescue: "newcomer",
  alarm: "newcomer",
  ending: "newcomer",
};

/**
 * Every phase of the board as bots at so many tables come to it, on the day and with the hearts and visits that take most
 * room, the debrief with each kind of slide, and the tips of all tables, the longest there are in a language.
 */
export function everyBoard(tables: number, language: Language): BoardShown[] {
  const games = gamesByPhase(tables);
  return [...games].flatMap(([phase, played]) => {
    const game = atItsFullest(played);
    if (phase === "debrief") return slides(game);
    if (phase === "teachback") return [{ name: phase, game: { ...game, tips: longestTips(game, language) } }];
    return [{ name: phase, game }];
  });
}

/** The latest moment of each phase in a week: most has happened by then. */
function gamesByPhase(tables: number): Map<PhaseName, PublicGame> {
  const found = new Map<PhaseName, PublicGame>();
  playGame({
    setup: { preset: "week", tables, questions: true, difficulty: "brave" },
    content: loadContent(),
    players: 2,
    skill: "random",
    seed: 3,
    meanwhile: ({ state }) => void found.set(state.phase, state.toJSON()),
  });
  const missing = phases.filter((phase) => phase !== "followUp" && !found.has(phase));
  if (missing.length > 0) throw new Error(`the game did not come to ${missing.join(", ")}`);
  return found;
}

/** The day with the longest German name. */
const thursday = 4;

/** The same with all hearts a class can have, on a Thursday, with an extra visit of every second table. */
function atItsFullest(game: PublicGame): PublicGame {
  const { newcomers, tables } = game;
  const extra = (index: number) => (index % 2 === 0 ? newcomers[index % newcomers.length]?.id : undefined) ?? "";
  return {
    ...game,
    day: game.day > 0 ? thursday : 0,
    hearts: rules.hearts.most,
    tables: tables.map((table, index) => ({ ...table, extraClaim: table.claim === "" ? "" : extra(index) })),
  };
}

function slides(game: PublicGame): BoardShown[] {
  const { stories } = loadContent();
  const story = stories.find(({ id }) => id === game.newcomers[0]?.id);
  const [chapter] = story?.chapters ?? [];
  if (!story || !chapter) throw new Error("nobody to talk about");
  const keys = { cards: chapter.cards, adult: story.adults, newcomer: [] };
  return Object.entries(slideKinds).map(([kind, about]) => ({
    name: `debrief, ${kind}`,
    game: {
      ...game,
      slide: 0,
      slides: [
        {
          kind: kind as SlideKind,
          newcomer: story.id,
          day: 1,
          chapter: 0,
          tables: [1, 2],
          shown: true,
          keys: keys[about].slice(0, 2).map(({ id }) => id),
        },
      ],
    },
  }));
}

function longestTips({ tables }: PublicGame, language: Language): PublicGame["tips"] {
  const words: Record<string, string> = JSON.parse(
    readFileSync(new URL(`../../../assets/locales/${language}/tips.json`, import.meta.url), "utf8"),
  );
  const length = (block: string) => words[block]?.length ?? 0;
  const blocks = tipBlocks.map((slot) => [...slot].sort((one, other) => length(other) - length(one))[0] ?? "");
  return tables.map(({ number }) => ({ table: number, blocks }));
}
