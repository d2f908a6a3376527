/** The whole game as a pure function of its commands. */
export { commands } from "./commands/index.ts";
export {
  type Command,
  type CommandType,
  commandSchema,
  type HostIntent,
  hostIntentSchema,
  type PlayerIntent,
  playerIntentSchema,
} from "./commands.ts";
export type { GameEvent } from "./events.ts";
export { nextDue } from "./flow.ts";
export { type Applied, apply, type Content, createGame, type Entry } from "./game.ts";
export { refusals } from "./refusals.ts";
export { reportOf } from "./report.ts";
export { rules } from "./rules.ts";
export { avatarsTaken } from "./seating.ts";
export { type Setup, type SetupInput, setupOfNewGame, setupSchema } from "./setup.ts";
export { type Game, GameState, type PhaseName, phases, type Step } from "./state.ts";
export { stepToTakeBack, withoutTakenBack } from "./take-back.ts";
export { type HostView, hostView, type SeatView, seatView } from "./views.ts";
