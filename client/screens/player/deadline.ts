import { rules } from "../../../shared/game/rules.ts";
import type { PublicGame, Table } from "../../store/index.ts";

/** When what is being done ends (game clock, ms; 0: not by itself) and how long it lasts as a whole (ms). */
export interface Deadline {
  endsAt: number;
  totalMs: number;
}

/**
 * The deadline a player sees: the table's own where it has one, else that of the phase.
 *
 * @param minigameEndsAt As in `SeatView`.
 */
export function deadlineOf(
  game: PublicGame,
  { step, stepStartedAt, stepEndsAt, extended }: Table,
  minigameEndsAt: number,
): Deadline {
  if (step === "play") return { endsAt: minigameEndsAt, totalMs: Math.max(0, minigameEndsAt - game.startedAt) };
  if (stepEndsAt > 0) {
    return { endsAt: stepEndsAt, totalMs: extended ? rules.time.extension : stepEndsAt - stepStartedAt };
  }
  return { endsAt: game.endsAt, totalMs: game.endsAt > 0 ? game.endsAt - game.startedAt : 0 };
}
