import type { z } from "zod";
import type { Skill } from "../bots/skill.ts";
import type { Random } from "../game/random.ts";

/** Who plays at a table, and how long. */
export interface MinigameOptions {
  /** The devices that count when it begins, in the order they came; at least one. `heads`: children at the device, 1..8. */
  players: readonly { seat: string; heads: number }[];
  /** Without time pressure: nothing that is waited for goes by, and it earns as much. */
  calm: boolean;
  /** Steps (ten a second) until it ends at the latest; at least 1. */
  steps: number;
  /** Ids of the newcomers of this game, so that they can appear; at least one. */
  newcomers: readonly string[];
  /** Edition of the game's rules (`rules.edition`); the present one without it. */
  edition?: number;
}

/** What a table has earned. */
export type HeartCount = 0 | 1 | 2 | 3;

/** What a table did well in a round, from what happened in it: which sentence of the mini-game says so, and its numbers. */
export interface Praise<Key extends string = string> {
  key: Key;
  /** How often they did it, and of how many times. */
  count: number;
  of: number;
}

/** Once nothing more can happen, so long (steps) the last thing is seen before the round is over. */
export const lastLookSteps = 25;

/**
 * A mini-game: the rules of one table's round. Pure: chance comes in with `create`, time with `step`, children with
 * `input`. `State`, `View` and `Input` are plain JSON. A new mini-game is a folder here, one line in `index.ts`,
 * a folder each in client/minigames and client/stage/minigames, its words in assets/locales/LANG/ID.json and its page in
 * docs/minigames.
 */
export interface Minigame<State, View, Input> {
  /** Also the key of its words and its scene. */
  readonly id: string;
  /** The form of one input at the edge; `input` gets nothing else. */
  readonly inputSchema: z.ZodType<Input>;
  /** Begins a round for one table. Draws from `random` now; keeps what it needs of it in the state. */
  create(random: Random, options: MinigameOptions): State;
  /** Plays one input of a seat; false, and nothing changed, when it is not possible now (or the seat does not play). */
  input(state: State, seat: string, input: Input): boolean;
  /** Lets a tenth of a second pass. Called for every table of every session, so it takes no more than a few additions. */
  step(state: State): void;
  /** The host gives more time: what runs out in a timed round does so later, by so many steps in all. */
  extend(state: State, steps: number): void;
  /** Nothing more can happen: the table is done before its time. */
  finished(state: State): boolean;
  /** What the table has earned so far; final once time is up or it is `finished`. */
  hearts(state: State): HeartCount;
  /** What the table did well so far, the best of it; there is always something. */
  praise(state: State): Praise;
  /** Every key that `praise` may give: each has its sentence in `minigames:ID.praise`. */
  readonly praises: readonly string[];
  /** What one seat sees, and no more: also for a seat that only looks on. */
  view(state: State, seat: string): View;
  /** What a bot in that seat does now, from its view alone; undefined when it waits. */
  bot(view: View, skill: Skill, random: Random): Input | undefined;
}

/** Any mini-game, for those who pass states, views and checked inputs along without looking inside. */
export type AnyMinigame = Minigame<unknown, unknown, unknown>;
