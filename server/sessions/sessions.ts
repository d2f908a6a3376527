import { randomInt } from "node:crypto";
import { type Content, createGame, type Game, rules, type Setup, setupOfNewGame } from "../../shared/game/index.ts";
import type { NewSession, ServerMessages, SessionSummary } from "../../shared/protocol.ts";
import type { Log } from "../log.ts";
import { Refused } from "../refused.ts";
import type { Store, StoredSession } from "../store/store.ts";
import { AnswerCount } from "./answer-count.ts";
import { isToBeNoticed, keptUntil } from "./keeping.ts";
import { hashSecret, isSecretOf, makeCode, makeSecret } from "./secrets.ts";

/** A session that is open: its game is in memory and it can be joined. */
export interface OpenSession {
  /** Its game as it is now; undefined once it closes. To be read only. */
  readonly game: Game | undefined;
  /** Whether a secret owns one of its seats. */
  ownsSeat(secret: string): boolean;
  /** Animals at the table where the next player would sit. */
  avatarsTaken(): string[];
  /** Keys of the network addresses its hosts are connected from. */
  hostAddresses(): string[];
  /** Tells its hosts of something. */
  warned(key: ServerMessages["warning"]["key"]): void;
  /** It is closing; settles when it is closed. */
  readonly closing: Promise<void> | undefined;
  /** Ends it for everybody, because it is deleted. */
  end(): Promise<void>;
}

interface Limits {
  /** Sessions kept at the same time. */
  mostSessions: number;
  /** Days after its last move at which a session is deleted. */
  keepDays: number;
}

/** All sessions: makes them, finds them by code, opens their rooms when somebody comes, deletes old ones. */
export class Sessions {
  readonly content: Content;
  readonly store: Store;
  readonly #limits: Limits;
  readonly #version: string;
  readonly #log: Log;
  readonly #makeRoom: (code: string) => Promise<unknown>;
  readonly #open = new Map<string, OpenSession>();
  readonly #opening = new Map<string, Promise<void>>();
  /** Sessions that are open or being opened, as they were found last. */
  readonly #found = new Map<string, StoredSession>();
  readonly #answers = new Map<string, AnswerCount>();

  /**
   * @param made.version Version of the program, kept with each session.
   * @param makeRoom Makes the room of a session; the room says `opened` and `closed` here.
   */
  constructor(
    made: { store: Store; content: Content; limits: Limits; version: string; log: Log },
    makeRoom: (code: string) => Promise<unknown>,
  ) {
    this.store = made.store;
    this.content = made.content;
    this.#limits = made.limits;
    this.#version = made.version;
    this.#log = made.log;
    this.#makeRoom = makeRoom;
  }

  get openCount(): number {
    return this.#open.size;
  }

  /**
   * Makes a session; its room is made when somebody comes.
   *
   * @param made.prepared It is for another day, and kept until then.
   * @throws Refused `badRequest` when no game can be made from the setup, `tooManySessions` when there are too many.
   */
  create(setup: Setup, { prepared = false } = {}): NewSession {
    const seed = randomInt(2 ** 32);
    const minigames = this.#firstGame(setup, seed).secrets.minigames.slice(0, rules.days.most);
    if (this.store.count() >= this.#limits.mostSessions) throw new Refused("tooManySessions");
    const hostKey = makeSecret();
    const now = Date.now();
    const session: StoredSession = {
      code: this.#freeCode(),
      room: makeSecret(),
      hostKeyHash: hashSecret(hostKey),
      joinSecret: makeSecret(),
      // A mini-game that is added later would change the order of the days of a session that is under way.
      setup: setupOfNewGame({ ...setup, minigames }),
      seed,
      createdAt: now,
      lastMoveAt: now,
      noticedAt: 0,
      prepared,
      phase: "lobby",
      rulesVersion: this.#version,
      stories: this.content.stories.map(({ id }) => id),
    };
    this.store.create(session);
    return { code: session.code, hostKey };
  }

  /**
   * The session of a code; undefined when there is none. While the store cannot be read, a session that is open is still
   * found by whoever shows that it is theirs; nobody can tell by guessing which codes are open.
   *
   * @param secret What the caller has that may belong to the session.
   * @throws When the store cannot be read, for everybody else.
   */
  find(code: string, secret?: string): StoredSession | undefined {
    try {
      return this.store.find(code);
    } catch (error) {
      const found = this.#open.has(code) ? this.#found.get(code) : undefined;
      if (found && secret !== undefined && this.isKnown(found, secret)) return found;
      throw error;
    }
  }

  /** What its host may know of a session without opening it. */
  summaryOf(session: StoredSession): SessionSummary {
    const { code, setup, prepared, phase, createdAt, lastMoveAt } = session;
    const until = keptUntil(session, this.#limits.keepDays, Date.now());
    return { code, setup, prepared, phase, createdAt, lastMoveAt, keptUntil: until };
  }

  /** Whether a secret belongs to a session: that of its join link, of one of its seats, or its host's key. */
  isKnown(session: StoredSession, secret: string): boolean {
    if (isSecretOf(secret, session.hostKeyHash) || isSecretOf(secret, hashSecret(session.joinSecret))) return true;
    const open = this.#open.get(session.code);
    if (open) return open.ownsSeat(secret);
    return this.store.readSeats(session.code).some(({ secretHash }) => isSecretOf(secret, secretHash));
  }

  /** Animals at the table where the next player of a session would sit; none while it is not open. */
  avatarsTaken(code: string): string[] {
    return this.#open.get(code)?.avatarsTaken() ?? [];
  }

  /** The game of a session as it is now, to be read only; undefined while it is not open. */
  gameOf(code: string): Game | undefined {
    return this.#open.get(code)?.game;
  }

  /** Open sessions whose host is connected from a network address, by its key. */
  atHome(address: string): ReadonlyMap<string, OpenSession> {
    return new Map([...this.#open].filter(([, session]) => session.hostAddresses().includes(address)));
  }

  /**
   * Sees to it that a session is open.
   *
   * @returns Id of its room, to join.
   * @throws Refused `serverUnavailable` when it cannot be opened.
   */
  async open(session: StoredSession): Promise<string> {
    const { code, room } = session;
    await this.#open.get(code)?.closing;
    this.#found.set(code, session);
    if (this.#open.has(code)) return room;
    let opening = this.#opening.get(code);
    if (!opening) {
      opening = this.#makeRoom(code)
        .then(() => {})
        .finally(() => this.#opening.delete(code));
      this.#opening.set(code, opening);
    }
    try {
      await opening;
      return room;
    } catch (error) {
      this.#found.delete(code);
      this.#log.error({ error, room }, "a session could not be opened");
      throw new Refused("serverUnavailable");
    }
  }

  /** A room has opened a session. */
  opened(code: string, session: OpenSession): void {
    this.#open.set(code, session);
  }

  /** The room of a session is gone. */
  closed(code: string, session: OpenSession): void {
    if (this.#open.get(code) !== session) return;
    this.#open.delete(code);
    this.#found.delete(code);
  }

  /** The answers that are being counted in a session: in memory alone, and the same ones however often it is opened. */
  answersOf(code: string): AnswerCount {
    const answers = this.#answers.get(code) ?? new AnswerCount();
    this.#answers.set(code, answers);
    return answers;
  }

  /**
   * Ends and deletes a session, with everything that was kept of it.
   *
   * @throws When the store cannot be written to; the session goes on then.
   */
  async end(code: string): Promise<void> {
    this.store.tryWriting();
    // A room that is just being made would go on with a session that is gone.
    await this.#opening.get(code)?.catch(() => {});
    await this.#open.get(code)?.end();
    this.#answers.delete(code);
    this.store.remove(code);
  }

  /**
   * Deletes sessions that are too old, and notices those that soon will be; one that cannot be deleted now keeps no other.
   *
   * @param now ms since 1970.
   */
  async deleteOld(now: number): Promise<void> {
    const { keepDays } = this.#limits;
    for (const session of this.store.listDates()) {
      try {
        if (keptUntil(session, keepDays, now) < now) await this.end(session.code);
        else if (isToBeNoticed(session, keepDays, now)) this.store.notice(session.code, now);
      } catch (error) {
        this.#log.error({ error }, "an old session could not be deleted");
      }
    }
  }

  #firstGame(setup: Setup, seed: number): Game {
    try {
      return createGame(setup, this.content, seed);
    } catch {
      throw new Refused("badRequest");
    }
  }

  #freeCode(): string {
    for (;;) {
      const code = makeCode();
      if (!this.store.find(code)) return code;
    }
  }
}
