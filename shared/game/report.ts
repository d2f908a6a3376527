import type { AnswerCounts, QuestionRound } from "./answers.ts";
import { ending } from "./ending.ts";
import { newcomerSecrets, seatSecrets, storyOf } from "./lookup.ts";
import { notesForDebrief } from "./notes.ts";
import { ringOf, rules } from "./rules.ts";
import type { CardOutcome } from "./secrets.ts";
import type { Setup } from "./setup.ts";
import type { Game, SlideKind } from "./state.ts";

/**
 * What a class did, for its teacher: never what a child did. Tables are not told apart, and what was chosen is left out
 * where so few took part that it would tell who chose it.
 */
export interface Report {
  preset: Setup["preset"];
  region: Setup["region"];
  /** School days that were played, and that were planned. */
  daysPlayed: number;
  days: number;
  /** Whole minutes on the game clock so far, pauses included. */
  minutes: number;
  /** Children who took part, those who share a device counted one by one; 0 when fewer than five, who are not counted. */
  children: number;
  /** The game has come to its end. */
  finished: boolean;
  newcomers: NewcomerReport[];
  /** The weightiest moments, as the debrief chooses them, in the order of their days; empty where too few took part. */
  moments: { day: number; kind: SlideKind; newcomer: string; chapter: number; keys: string[] }[];
  /** Tips for a younger class, one block of each slot. */
  tips: string[][];
  /** Counts of the answers, of rounds that are over and of questions that five or more answered. */
  answers: Record<QuestionRound, AnswerCounts>;
  /** Themes to take up, those first in whose stories most went wrong or that ended worst. */
  themes: string[];
}

interface NewcomerReport {
  id: string;
  /** Moods (0..10) at the beginning and now, with the ring (1..5) now. */
  moodBefore: number;
  moodAfter: number;
  /** Mood (0..10) after each night so far; 0: gone, and found safe. */
  nights: number[];
  ring: number;
  /** Id of the adult who is the Max; empty without. */
  max: string;
  /** Role of the professional help; empty without. */
  help: string;
  /** Chapters played, 0..4; how often the newcomer had to be found. */
  chapters: number;
  rescues: number;
  /** Cards with how often they were played; empty where too few took part. */
  choices: { chapter: number; card: string; outcome: CardOutcome; times: number }[];
}

/** Puts the report of a game together, at any time. */
export function reportOf(game: Game): Report {
  const { state, secrets, setup } = game;
  const children = childrenIn(game);
  const isEnough = children >= rules.leastAnswersShown;
  return {
    preset: setup.preset,
    region: setup.region,
    daysPlayed: state.day,
    days: state.days,
    minutes: Math.round(state.clock / 60_000),
    children: isEnough ? children : 0,
    finished: ending.includes(state.phase),
    newcomers: [...state.newcomers].map(({ id, mood, max, help, chapter, rescues }) => {
      const { startMood, nights } = newcomerSecrets(game, id);
      const choices = isEnough ? choicesOf(game, id) : [];
      const moods = { moodBefore: startMood, moodAfter: mood, ring: ringOf(mood) };
      return { id, ...moods, nights: [...nights], max, help, chapters: chapter, rescues, choices };
    }),
    moments: isEnough ? momentsOf(game) : [],
    tips: [...state.tips].map(({ blocks }) => [...blocks]).sort(),
    answers: secrets.answers,
    themes: themesToTakeUp(game),
  };
}

/** Children who took part so far, those who share a device counted one by one; who comes for a follow-up adds none. */
export function childrenIn(game: Game): number {
  if (game.secrets.tookPart !== null) return game.secrets.tookPart;
  let children = 0;
  for (const seat of game.state.seats.values()) {
    if (!seat.bot && !seatSecrets(game, seat.id).removed) children += seat.heads;
  }
  return children;
}

function momentsOf(game: Game): Report["moments"] {
  const { shown, spare } = notesForDebrief(game);
  const moments = [...shown, ...spare].map(({ day, kind, newcomer, chapter, keys }) => {
    return { day, kind, newcomer, chapter, keys: [...keys].sort() };
  });
  // What two tables did alike is told once.
  const told = new Map(moments.map((moment) => [JSON.stringify(moment), moment]));
  return [...told.values()].slice(0, rules.report.moments).sort((one, other) => one.day - other.day);
}

function choicesOf(game: Game, newcomer: string): NewcomerReport["choices"] {
  const counted = new Map<string, NewcomerReport["choices"][number]>();
  for (const { chapter, card, outcome } of newcomerSecrets(game, newcomer).choices) {
    const key = `${chapter}/${card}/${outcome}`;
    const known = counted.get(key);
    if (known) known.times++;
    else counted.set(key, { chapter, card, outcome, times: 1 });
  }
  return [...counted.values()].sort(
    (one, other) => one.chapter - other.chapter || other.times - one.times || byName(one.card, other.card),
  );
}

/** The same order on every machine, whatever language it is set to. */
function byName(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

/** How much a theme asks to be taken up: cards that did harm or came too early, and how far from green it ended. */
function themesToTakeUp(game: Game): string[] {
  const weights = new Map<string, number>();
  for (const { id, mood, max } of game.state.newcomers) {
    const slips = newcomerSecrets(game, id).choices.filter(
      ({ outcome }) => outcome === "harmful" || outcome === "early",
    );
    const weight = slips.length + Math.max(0, rules.mood.green - mood) + (max === "" ? 1 : 0);
    for (const theme of storyOf(game, id).themes) weights.set(theme, (weights.get(theme) ?? 0) + weight);
  }
  return [...weights]
    .filter(([, weight]) => weight > 0)
    .sort(([one, oneWeight], [other, otherWeight]) => otherWeight - oneWeight || byName(one, other))
    .slice(0, rules.report.themes)
    .map(([theme]) => theme);
}
