import type { z } from "zod";
import type { GameEvent } from "./events.ts";
import type { Refusal } from "./refusals.ts";
import type { SeatSecrets } from "./secrets.ts";
import type { Game, SeatState } from "./state.ts";

/** Who may give a command. `server`: what only the program itself knows, such as who is connected. */
export type Role = "player" | "host" | "server";

/** What a rule answers: nothing when it was done, or the key of the reason why not (and then nothing has changed). */
export type Outcome = Refusal | undefined;

/** Where a rule tells what happened. */
export type Tell = (event: GameEvent) => void;

/** The seat a player's command comes from. */
export interface Player {
  seat: SeatState;
  secrets: SeatSecrets;
}

type Rule<Schema extends z.ZodType, By extends Role> = By extends "player"
  ? (game: Game, payload: z.infer<Schema>, tell: Tell, player: Player) => Outcome
  : (game: Game, payload: z.infer<Schema>, tell: Tell) => Outcome;

/** One thing that can be asked of the game: its form, who may ask it, and its rule. */
interface CommandDefinition<Type extends string, Schema extends z.ZodType, By extends Role> {
  type: Type;
  by: By;
  /** The form at the edge; a strict object whose `type` is the command's name. */
  schema: Schema;
  /** Whether it may be asked while the game is paused. */
  whilePaused: boolean;
  /** What the log keeps of it, where that is less than what was said; the rule must come to the same with either. */
  logged?: (payload: z.infer<Schema>) => z.infer<Schema>;
  rule: Rule<Schema, By>;
}

/** Defines a command; infers the payload from the schema. */
export function defineCommand<Type extends string, Schema extends z.ZodType<{ type: Type }>, By extends Role>(
  definition: Omit<CommandDefinition<Type, Schema, By>, "whilePaused"> & { whilePaused?: boolean },
): CommandDefinition<Type, Schema, By> {
  return { whilePaused: false, ...definition };
}
