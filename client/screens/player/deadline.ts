import { rules } from "../../../shared/game/rules.ts";
import type { Step } from "../../../shared/game/state.ts";
import type { PublicGame, Table } from "../../store/index.ts";

/** When what is being done ends (game clock, ms; 0: not by itself) and how long it lasts as a whole (ms). */
export interface Deadline {
  endsAt: number;
  totalMs: number;
}

/** The deadline a player sees: the table's own where it has one, else that of the phase. */
export function deadlineOf(game: PublicGame, table: Table): Deadline {
  if (table.stepEndsAt > 0) {
    return { endsAt: table.stepEndsAt, totalMs: table.extended ? rules.time.extension : stepTime(table.step) };
  }
  return { endsAt: game.endsAt, totalMs: game.endsAt > 0 ? game.endsAt - game.startedAt : 0 };
}

function stepTime(step: Step): number {
  switch (step) {
    case "listen":
    case "heard":
    case "moment":
    case "mark":
    case "talk":
    case "result":
    case "seek":
    case "sought":
    case "help":
    case "helped":
    case "rescue":
      return rules.time[step];
    case "tip":
      return rules.time.teachback;
    case "idle":
    case "play":
    case "done":
      return 0;
    default:
      return step satisfies never;
  }
}
