import type { Entry, PhaseName, Setup } from "../../shared/game/index.ts";

/** What of a session tells how long it is kept. */
export type Dates = Pick<StoredSession, "code" | "createdAt" | "lastMoveAt" | "noticedAt" | "prepared">;

/** A session as it is kept: what its game was made from, and what opens it. */
export interface StoredSession {
  /** Six digits; no two sessions that are kept have the same. */
  code: string;
  /** Id of the session's room, the same each time it is opened. */
  room: string;
  /** SHA-256 of the host's key, hexadecimal. */
  hostKeyHash: string;
  /** Long secret of the join link, 32 hexadecimal digits; kept readable, since the board shows the link. */
  joinSecret: string;
  setup: Setup;
  /** Seed of the game's chance, 0..2^32-1. */
  seed: number;
  /** Wall clock, ms since 1970. */
  createdAt: number;
  lastMoveAt: number;
  /** When it was noticed that it will soon be deleted; 0: not since its last move. */
  noticedAt: number;
  /** Made to be played on another day: kept as long as one that has been played. */
  prepared: boolean;
  /** Phase of the game at its last move. */
  phase: PhaseName;
  /** Version of the program that made the session. */
  rulesVersion: string;
  /**
   * Ids of the stories there were when it was made: its newcomers are drawn from these, whatever is added later. Empty for
   * a session from before this was kept: all there are.
   */
  stories: readonly string[];
}

/** One entry of a session's log; `number` is 1, 2, 3, ... without gaps. */
export interface LogRecord extends Entry {
  number: number;
}

/** Whose a seat is. */
export interface SeatOwner {
  seat: string;
  /** SHA-256 of the seat's secret, hexadecimal. */
  secretHash: string;
}

/** What is written together or not at all. */
export interface Batch {
  records: readonly LogRecord[];
  /** Seats that got an owner. */
  taken: readonly SeatOwner[];
  /** Seats that were given up. */
  left: readonly string[];
  /** Wall clock of the last of these, ms since 1970. */
  at: number;
  /** Phase the game is in after them. */
  phase: PhaseName;
}

/** A log as far as it can be read. */
export interface ReadLog {
  records: LogRecord[];
  /** The first record that is not whole, and why; undefined when all are. */
  damage: { number: number; reason: string } | undefined;
}

/**
 * Where sessions are kept. Every call is done when it returns: a batch that was written survives the end of the
 * process at any later moment. Any call may throw when the place cannot be read or written.
 */
export interface Store {
  /** Throws when the code or the room is taken. */
  create(session: StoredSession): void;
  find(code: string): StoredSession | undefined;
  /** Sessions kept now. */
  count(): number;
  write(code: string, batch: Batch): void;
  readLog(code: string): ReadLog;
  readSeats(code: string): SeatOwner[];
  /** Puts records from this number on aside, so that the log can go on from there; they are kept with the session. */
  setAside(code: string, from: number): void;
  /** Removes a session and all that belongs to it; nothing of it stays readable in the place. */
  remove(code: string): void;
  /** What tells how long each session is kept. */
  listDates(): Dates[];
  /** Keeps in mind when (ms since 1970) it was noticed that a session will soon be deleted; its next move forgets it. */
  notice(code: string, at: number): void;
  /** Writes something that does not matter; throws when the place cannot be written to. */
  tryWriting(): void;
  close(): void;
}
