import type { GameEvent } from "./game/events.ts";
import type { Refusal } from "./game/refusals.ts";
import type { Report } from "./game/report.ts";
import type { Setup } from "./game/setup.ts";
import type { PhaseName } from "./game/state.ts";
import type { HostView, SeatView } from "./game/views.ts";

/**
 * What travels between a client and the server, beside the public state (`GameState`) that Colyseus keeps in step.
 * Described for writers of other clients in docs/protocol.md; a test compares the two.
 */

/** Who a connection is. Sent as the options of the Colyseus join. */
export type JoinOptions =
  | {
      role: "player";
      /**
       * What owns the seat, made by the device (32 hexadecimal digits): with the same one it comes to the same seat, also
       * where the answer to its first try was lost.
       */
      secret: string;
      /** Wishes for a new seat; the server may choose another where one is taken. */
      nickname?: string;
      avatar?: string;
      table?: number;
      /** How many children share this device, 1..8. */
      heads?: number;
    }
  | { role: "host"; key: string }
  | { role: "board" };

/** Messages from the server, by type. */
export interface ServerMessages {
  /** First message to a player: its seat. */
  welcome: { seat: string };
  /** What this seat sees; sent whole at first, then only the parts that changed. */
  seat: Partial<SeatView>;
  /** What the host sees; same. */
  host: Partial<HostView>;
  /** Game clock (ms) now, to a host that joins: in a pause the state says when it began, and the bell does not wait. */
  clock: { at: number };
  /** Where others can join; to host and board. */
  join: JoinAddress;
  events: GameEvent[];
  /** Plain warnings from the server to the host. */
  warning: { key: "storeUnwritable" | "storeWritableAgain" | "manyWrongCodes" };
}

/** Where others can join. */
export interface JoinAddress {
  code: string;
  /** Address to type: `http://192.168.1.20:2567`. */
  address: string;
  /** Link of the QR code; its fragment holds the long secret of the session. */
  link: string;
}

/** Reply to an intent. */
export type Reply = { ok: true } | { ok: false; refusal: Refusal };

/** Close codes the server uses, and what a client does. */
export const closeCodes = {
  /** The same seat was opened elsewhere: say so, do not come back by itself. */
  takenOver: 4101,
  /** The host removed this seat. */
  removed: 4102,
  /** The session was ended and deleted. */
  ended: 4103,
  /** Too many or too large messages. */
  tooMuch: 4104,
  /** The server is restarting: come back by itself. */
  restarting: 4105,
} as const;

/**
 * Id of the room in which a device tries its network out: joined without options, it answers each request `echo` with
 * `true`, and sends away whoever stays for longer than a minute.
 */
export const checkRoom = "check";

/** Errors of HTTP routes and of joining: a key with a sentence in `assets/locales/LANG/errors.json`. */
export const errors = [
  "badRequest",
  "unknownCode",
  "tooManyTries",
  "sessionFull",
  "tableFull",
  "doorClosed",
  "removed",
  "ended",
  "wrongKey",
  "wrongOrigin",
  "tooManySessions",
  "serverUnavailable",
  "notFound",
] as const;
export type ErrorKey = (typeof errors)[number];

/** Whether what came, such as the answer of another server, is the key of an error. */
export function isErrorKey(what: unknown): what is ErrorKey {
  return errors.some((key) => key === what);
}

/** `POST /api/sessions` with a setup, and `prepared` when it is for another day, answers 201 with this. */
export interface NewSession {
  code: string;
  /** 32 hexadecimal digits; whoever has it is the host. */
  hostKey: string;
}

/** `GET /api/sessions/CODE` answers 200 with this; times in ms since 1970. */
export interface SessionSummary {
  code: string;
  setup: Setup;
  /** Made to be played on another day. */
  prepared: boolean;
  /** Phase at its last move. */
  phase: PhaseName;
  createdAt: number;
  lastMoveAt: number;
  /** When it is deleted if nothing happens any more. */
  keptUntil: number;
}

/** `GET /api/sessions/CODE/report` answers 200 with this; times in ms since 1970. */
export interface SessionReport extends Report {
  createdAt: number;
  lastMoveAt: number;
}

/** `POST /api/join` with `{ code }` or `{ code, secret }` answers 200 with this; the room is joined by its id. */
export interface FoundSession {
  room: string;
  boardLanguage: string;
  /** Animals at the table where a new player without a wish would sit now, so that another can be proposed. */
  avatarsTaken: string[];
}
