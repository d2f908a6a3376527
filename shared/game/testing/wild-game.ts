import fc from "fast-check";
import { decide } from "../../bots/index.ts";
import type { Command } from "../commands.ts";
import { findTable } from "../lookup.ts";
import { moodFloor } from "../mood.ts";
import { questionIds } from "../questions.ts";
import type { Refusal } from "../refusals.ts";
import type { Setup } from "../setup.ts";
import type { PhaseName } from "../state.ts";
import { tipBlocks } from "../tips.ts";
import { minigameView, seatView } from "../views.ts";
import { TestGame } from "./fixtures.ts";

/**
 * Commands of anybody at any time, sensible or not: what a class of children, a nervous host and a bad network would
 * send. Ids are drawn from what the test stories have, and from what nobody has.
 */
const newcomer = fc.integer({ min: 1, max: 10 }).map((number) => `newcomer-${number}`);
const card = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("helpful-0", "helpful-1", "neutral-2", "neutral-3", "harmful-4") },
  { weight: 1, arbitrary: fc.constantFrom("0/helpful-0", "2/helpful-1", "nothing") },
);
/** Stands for the next free seat id. */
const late = "late";
/** A seat by its place among those there are ("#3"), or an id that nobody has. */
const seat = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 11 }).map((place) => `#${place}`) },
  { weight: 1, arbitrary: fc.constant("s99") },
);

const playerCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 12, arbitrary: fc.boolean().map(() => ({ type: "agree" as const, on: true })) },
  { weight: 2, arbitrary: fc.boolean().map((on) => ({ type: "agree" as const, on })) },
  { weight: 4, arbitrary: newcomer.map((id) => ({ type: "claim" as const, newcomer: id })) },
  { weight: 1, arbitrary: fc.constant({ type: "unclaim" as const }) },
  { weight: 1, arbitrary: newcomer.map((id) => ({ type: "claimExtra" as const, newcomer: id })) },
  { weight: 1, arbitrary: newcomer.map((id) => ({ type: "answerAlarm" as const, newcomer: id })) },
  { weight: 1, arbitrary: fc.boolean().map((on) => ({ type: "tell" as const, on })) },
  {
    weight: 6,
    arbitrary: fc
      .record({ feeling: fc.constantFrom("right-0", "right-1", "near-2", "wrong-3"), on: fc.boolean() })
      .map((choice) => ({ type: "feel" as const, ...choice })),
  },
  {
    weight: 8,
    arbitrary: fc
      .record({ head: fc.constantFrom(0, 0, 0, 1, 2), cards: fc.array(card, { maxLength: 2 }) })
      .map((choice) => ({ type: "mark" as const, ...choice })),
  },
  {
    weight: 6,
    arbitrary: fc
      .record({
        adult: fc.constantFrom("fits-0", "fits-1", "less-2", "never-4", "nobody"),
        sentence: fc.constantFrom("sentence-0", "sentence-2", "nothing"),
      })
      .map((choice) => ({ type: "ask" as const, ...choice })),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom("child-focus" as const, "police" as const, "listening-line" as const)
      .map((role) => ({ type: "chooseHelp" as const, role })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ question: fc.integer({ min: 0, max: 2 }), choice: fc.integer({ min: 0, max: 2 }) })
      .map((choice) => ({ type: "answerRescue" as const, ...choice })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ newcomer, on: fc.boolean() }).map((choice) => ({ type: "light" as const, ...choice })),
  },
  { weight: 1, arbitrary: fc.boolean().map((on) => ({ type: "buyVisit" as const, on })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ on: fc.boolean(), quiet: fc.boolean() })
      .map((choice) => ({ type: "pass" as const, ...choice })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ slot: fc.integer({ min: 0, max: 2 }), block: fc.constantFrom(...tipBlocks.flat()) })
      .map((choice) => ({ type: "tip" as const, ...choice })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ question: fc.constantFrom(...questionIds), choice: fc.constantFrom("1", "both", "116000", null) })
      .map((choice) => ({ type: "answer" as const, ...choice })),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((heads) => ({ type: "share" as const, heads })) },
  { weight: 2, arbitrary: fc.constant({ type: "play" as const, input: { choice: "ear" } }) },
  { weight: 1, arbitrary: fc.anything().map((input) => ({ type: "play" as const, input })) },
);

const hostCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 10, arbitrary: fc.constant({ type: "next" as const }) },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.integer({ min: 1, max: 5 }).map((table) => ({ type: "next" as const, table })),
      fc.integer({ min: 0, max: 40 }).map((turn) => ({ type: "next" as const, turn })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { type: "moreTime" as const },
      { type: "lessTime" as const },
      { type: "skip" as const },
      { type: "followUp" as const },
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 60 }).map((minutes) => ({ type: "moveBell" as const, minutes })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ from: fc.integer({ min: 1, max: 5 }), to: fc.integer({ min: 1, max: 5 }) })
      .map((choice) => ({ type: "joinTables" as const, ...choice })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 5 }).map((table) => ({ type: "splitTable" as const, table })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ table: fc.integer({ min: 1, max: 5 }), on: fc.boolean() })
      .map((choice) => ({ type: "calmTable" as const, ...choice })),
  },
  { weight: 1, arbitrary: newcomer.map((id) => ({ type: "leaveOut" as const, newcomer: id })) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 })
      .map((shown) => ({ type: "arrangeSlides" as const, shown })),
  },
  { weight: 1, arbitrary: fc.constantFrom({ type: "pause" as const }, { type: "resume" as const }) },
  { weight: 1, arbitrary: seat.map((id) => ({ type: "remove" as const, seat: id })) },
  { weight: 1, arbitrary: seat.map((id) => ({ type: "accompany" as const, seat: id })) },
  { weight: 1, arbitrary: seat.map((id) => ({ type: "letBack" as const, seat: id })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ seat, table: fc.integer({ min: 1, max: 4 }) })
      .map((choice) => ({ type: "move" as const, ...choice })),
  },
  { weight: 1, arbitrary: fc.boolean().map((open) => ({ type: "door" as const, open })) },
);

const serverCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ seat, here: fc.boolean() }).map((choice) => ({ type: "presence" as const, ...choice })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ table: fc.integer({ min: 0, max: 4 }), heads: fc.integer({ min: 1, max: 3 }) })
      .map((wish) => ({
        type: "join" as const,
        seat: late,
        nickname: "Mango",
        avatar: "fox" as const,
        bot: false,
        ...wish,
      })),
  },
);

/** One thing that happens, and how much time passes before it (ms). */
export interface Happening {
  by: string;
  /** `sensible`: what a random bot in that seat does now. */
  command: Command | { type: "sensible" };
  wait: number;
}

const wait = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 20_000, max: 150_000 }) },
);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 14, arbitrary: fc.record({ by: seat, command: fc.constant({ type: "sensible" as const }), wait }) },
  { weight: 8, arbitrary: fc.record({ by: seat, command: playerCommand, wait }) },
  { weight: 3, arbitrary: fc.record({ by: fc.constant("host"), command: hostCommand, wait }) },
  { weight: 2, arbitrary: fc.record({ by: fc.constant("server"), command: serverCommand, wait }) },
);

const beginnings: PhaseName[] = [
  "morning",
  "choose",
  "listen",
  "act",
  "act",
  "minigame",
  "evening",
  "evening",
  "finale",
];

/** A class with what happens to it. */
export const wildGame = fc.record({
  setup: fc.record({
    preset: fc.constantFrom<Setup["preset"]>("station", "lesson", "week"),
    tables: fc.integer({ min: 1, max: 4 }),
    timed: fc.boolean(),
    rescueScenes: fc.constantFrom(true, true, false),
    visitsPerDay: fc.constantFrom<1 | 2>(1, 2),
    difficulty: fc.constantFrom<Setup["difficulty"]>("gentle", "normal", "brave"),
    newcomers: fc.constantFrom<string[]>([], ["newcomer-1"], ["newcomer-1", "newcomer-2"]),
    questions: fc.boolean(),
    calm: fc.boolean(),
    calmAfter: fc.constantFrom<number | undefined>(undefined, 1, 2),
    teachback: fc.boolean(),
    minutes: fc.constantFrom<number | undefined>(undefined, 15, 50),
  }),
  players: fc.integer({ min: 1, max: 4 }),
  /** Where it becomes wild, so that every day and phase gets its share. */
  from: fc.record({ day: fc.integer({ min: 1, max: 3 }), phase: fc.constantFrom(...beginnings) }),
  /** Everybody feels as bad as can be then. */
  gloomy: fc.boolean(),
  seed: fc.integer({ min: 0, max: 2 ** 31 }),
  happenings: fc.array(happening, { minLength: 20, maxLength: 250, size: "max" }),
});

export type WildGame = typeof wildGame extends fc.Arbitrary<infer Wild> ? Wild : never;

/** Plays a wild game, calling `look` after everything that happens. */
export function playWildly(wild: WildGame, look: (game: TestGame, happening: Happening) => void): TestGame {
  const game = beginWildly(wild);
  for (const happening of wild.happenings) {
    happen(game, happening);
    look(game, happening);
  }
  return game;
}

/** A game where it becomes wild. */
export function beginWildly({ setup, players, from, gloomy, seed }: WildGame): TestGame {
  const game = new TestGame(setup, undefined, seed);
  game.joinAll(players);
  game.host({ type: "start" });
  const isThere = () => game.state.phase === from.phase && game.state.day >= Math.min(from.day, game.state.days);
  while (!isThere()) game.host({ type: "next" });
  const isByDay = from.phase === "act" || from.phase === "minigame" || from.phase === "evening";
  const least = isByDay ? moodFloor(game.game) : 1;
  if (gloomy) for (const newcomer of game.state.newcomers) newcomer.mood = least;
  return game;
}

/** Lets one thing happen; answers the refusal when it was refused. */
export function happen(game: TestGame, { by, command, wait }: Happening): Refusal | undefined {
  game.clock += wait;
  const giver = seatMeant(game, by);
  if (command.type === "sensible") {
    const intent = sensibleIntent(game, giver);
    return intent && game.give(giver, intent);
  }
  return game.give(giver, "seat" in command ? { ...command, seat: seatMeant(game, command.seat) } : command);
}

function sensibleIntent({ game, state, clock }: TestGame, id: string): Command | undefined {
  const seat = state.seats.get(id);
  const table = seat && findTable(game, seat.table);
  if (!table) return undefined;
  const mind = { skill: "random", random: { seed: clock }, stories: game.stories } as const;
  const view = () => seatView(game, id);
  return decide({ state, seat, table, view, minigame: () => minigameView(game, table.number, id) }, mind);
}

/** The seat a place among the seats, or the next free id, stands for. */
function seatMeant({ game, state }: TestGame, name: string): string {
  if (name === late) return `s${game.secrets.seatsMade + 1}`;
  const seats = [...state.seats.keys()];
  return name.startsWith("#") ? (seats[Number(name.slice(1)) % seats.length] ?? name) : name;
}
