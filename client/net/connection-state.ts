import { closeCodes, type ErrorKey } from "../../shared/protocol.ts";

/** Why a connection is over and does not come back by itself: an error's key, or what the server did with the seat. */
export type Ending = ErrorKey | "takenOver";

/** What stands in the way of a try, where that can be told: another page in the server's place, or no way for a socket. */
type Obstacle = "anotherPage" | "noSocket";

/** Where a connection stands. `attempt`: tries made so far since it was last connected. */
export type ConnectionState =
  | { name: "idle" }
  /** The first time: nothing is on the screen yet. */
  | { name: "connecting"; attempt: number; obstacle?: Obstacle | undefined }
  | { name: "connected" }
  /** Was connected, and comes back by itself. */
  | { name: "lost"; attempt: number; obstacle?: Obstacle | undefined }
  | { name: "over"; reason: Ending };

export type ConnectionEvent =
  | { type: "opened" }
  | { type: "joined" }
  /** The socket closed, with its code. */
  | { type: "closed"; code: number }
  /** A try failed without an answer from the server. */
  | { type: "failed"; obstacle?: Obstacle }
  /** The server answered a try with an error. */
  | { type: "refused"; error: ErrorKey }
  | { type: "left" };

/** Errors that pass by themselves, so that another try makes sense. */
const passing: readonly ErrorKey[] = ["serverUnavailable", "tooManyTries"];

/** The state after an event. Total: an event that means nothing in a state leaves it as it is. */
export function nextConnection(state: ConnectionState, event: ConnectionEvent): ConnectionState {
  switch (event.type) {
    case "opened":
      return { name: "connecting", attempt: 0 };
    case "left":
      return { name: "idle" };
    case "joined":
      return state.name === "connecting" || state.name === "lost" ? { name: "connected" } : state;
    case "failed":
      return tryAgain(state, event.obstacle);
    case "refused":
      if (state.name !== "connecting" && state.name !== "lost") return state;
      return passes(state, event.error) ? tryAgain(state) : { name: "over", reason: reasonFor(state, event.error) };
    case "closed":
      if (state.name !== "connected") return tryAgain(state);
      return afterClose(event.code);
    default:
      return event satisfies never;
  }
}

/** Whoever was in has a seat: what fills the place are connections of before, which the server has not missed yet. */
function passes(state: ConnectionState, error: ErrorKey): boolean {
  return passing.includes(error) || (state.name === "lost" && error === "sessionFull");
}

function tryAgain(state: ConnectionState, obstacle?: Obstacle): ConnectionState {
  switch (state.name) {
    case "connecting":
    case "lost":
      return { name: state.name, attempt: state.attempt + 1, obstacle };
    case "connected":
      return { name: "lost", attempt: 0 };
    case "idle":
    case "over":
      return state;
    default:
      return state satisfies never;
  }
}

/** A code that was good and is unknown now belongs to a session that has ended meanwhile. */
function reasonFor(state: ConnectionState, error: ErrorKey): Ending {
  return state.name === "lost" && (error === "unknownCode" || error === "notFound") ? "ended" : error;
}

function afterClose(code: number): ConnectionState {
  switch (code) {
    case closeCodes.takenOver:
      return { name: "over", reason: "takenOver" };
    case closeCodes.removed:
      return { name: "over", reason: "removed" };
    case closeCodes.ended:
      return { name: "over", reason: "ended" };
    default:
      return { name: "lost", attempt: 0 };
  }
}
