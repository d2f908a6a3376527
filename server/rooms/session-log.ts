import type { Entry, PhaseName } from "../../shared/game/index.ts";
import type { Log } from "../log.ts";
import type { Batch, SeatOwner, Store } from "../store/store.ts";

/** Seats that change hands together with an entry. */
export interface Owners {
  taken?: readonly SeatOwner[];
  left?: readonly string[];
}

export type StoreWarning = "storeUnwritable" | "storeWritableAgain";

/** How often (ms) writing is tried again while the store cannot be written to. */
const retryMs = 1_000;

/**
 * The log of one open session. What cannot be written now is kept in memory, in order, and written as soon as it can be:
 * a full disk does not end a lesson.
 */
export class SessionLog {
  readonly #store: Store;
  readonly #code: string;
  readonly #log: Log;
  readonly #warn: (key: StoreWarning) => void;
  readonly #now: () => number;
  #lastNumber: number;
  #unsaved: Batch[] = [];
  #retryAt = 0;

  /** @param lastNumber Number of the last record that is in the store. */
  constructor(
    place: { store: Store; code: string; lastNumber: number },
    log: Log,
    now: () => number,
    warn: (key: StoreWarning) => void,
  ) {
    this.#store = place.store;
    this.#code = place.code;
    this.#lastNumber = place.lastNumber;
    this.#log = log;
    this.#now = now;
    this.#warn = warn;
  }

  /** Entries are waiting for the store to be writable. */
  get isBehind(): boolean {
    return this.#unsaved.length > 0;
  }

  /**
   * Adds an entry; when this returns it is in the store, or in memory with the host warned.
   *
   * @param phase Phase the game is in after it.
   */
  add(entry: Entry, phase: PhaseName, { taken = [], left = [] }: Owners = {}): void {
    this.#lastNumber++;
    const batch: Batch = { records: [{ number: this.#lastNumber, ...entry }], taken, left, at: Date.now(), phase };
    if (this.isBehind) {
      this.#unsaved.push(batch);
      return;
    }
    const error = this.#save(batch);
    if (error === undefined) return;
    this.#unsaved.push(batch);
    this.#retryAt = this.#now() + retryMs;
    this.#log.error({ error }, "the store cannot be written to; play goes on in memory");
    this.#warn("storeUnwritable");
  }

  /** Tries to write what is waiting; called often, tries now and then. */
  catchUp({ atOnce = false } = {}): void {
    const last = this.#unsaved.at(-1);
    if (!last || (!atOnce && this.#now() < this.#retryAt)) return;
    this.#retryAt = this.#now() + retryMs;
    const error = this.#save({
      records: this.#unsaved.flatMap((batch) => batch.records),
      taken: this.#unsaved.flatMap((batch) => batch.taken),
      left: this.#unsaved.flatMap((batch) => batch.left),
      at: Date.now(),
      phase: last.phase,
    });
    if (error !== undefined) return;
    this.#log.info({ entries: this.#unsaved.length }, "the store can be written to again; nothing was lost");
    this.#unsaved = [];
    this.#warn("storeWritableAgain");
  }

  #save(batch: Batch): unknown {
    try {
      this.#store.write(this.#code, batch);
      return undefined;
    } catch (error) {
      return error ?? new Error("unknown");
    }
  }
}
