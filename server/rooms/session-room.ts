import { randomInt } from "node:crypto";
import { type AuthContext, CloseCode, type MessageContext, type Rejection } from "@colyseus/core";
import {
  avatarsTaken,
  commandSchema,
  commands,
  type Entry,
  type Game,
  type GameEvent,
  type GameState,
  rules,
} from "../../shared/game/index.ts";
import { closeCodes, type ErrorKey, type JoinAddress, type Reply, type ServerMessages } from "../../shared/protocol.ts";
import { Buckets } from "../limits/buckets.ts";
import type { Log } from "../log.ts";
import { Refused } from "../refused.ts";
import { isSecretOf } from "../sessions/secrets.ts";
import type { OpenSession, Sessions } from "../sessions/sessions.ts";
import type { StoredSession } from "../store/store.ts";
import { arrive, giveUp } from "./arrivals.ts";
import { BaseRoom } from "./base-room.ts";
import { Bots } from "./bots.ts";
import { joinOptionsSchema } from "./join-options.ts";
import type { Admission, Member } from "./member.ts";
import { Seats } from "./seats.ts";
import { type Listener, RulesFailed, SessionGame } from "./session-game.ts";
import { Views } from "./views.ts";

/** What a room needs of the program it runs in. */
export interface RoomServices {
  sessions: Sessions;
  log: Log;
  joinAddress: (session: StoredSession) => JoinAddress;
}

/** How often (ms) time is played and changes are sent. */
const beatMs = 50;
/** How long (ms) seats that were here when the server stopped may take to come back by themselves. */
const returnMs = 15_000;
/** A session nobody is connected to is closed after this (ms); it is opened again when somebody comes. */
const idleMs = 60_000;
/** After a longer sleep (ms) of this computer the host says when the game goes on: the tablets are not back yet. */
const longSleepMs = 60_000;
/** How often (ms) it is looked whether this computer has come into another network. */
const addressMs = 2_000;
/** Intents of one connection: a child who taps as fast as it can stays far below. */
const intents = { atOnce: 60, refillMs: 1_000 / 30 } as const;
/** Every player twice, while old connections are still closing, with hosts and boards. */
const mostConnections = 2 * rules.players.most + 20;

const wrongRole = { player: "playersOnly", host: "hostOnly", server: "serverOnly" } as const;

/** ms since the program started; never goes back. */
const now = () => performance.now();

/** One session: who is connected, what they ask, and what each of them gets. */
export class SessionRoom extends BaseRoom<{ state: GameState; client: Member }> implements OpenSession, Listener {
  override autoDispose = false;
  override patchRate = beatMs;
  override maxClients = mostConnections;
  override seatReservationTimeout = 8;
  /** Limits what is no intent, too. */
  override maxMessagesPerSecond = 100;
  override messages = {
    intent: (member: Member, message: unknown, context: MessageContext) => this.#answer(member, message, context),
    _: (member: Member) => member.leave(closeCodes.tooMuch),
  };

  closing: Promise<void> | undefined;
  protected log: Log | undefined;
  #services: RoomServices | undefined;
  #session: StoredSession | undefined;
  /** Undefined before the session is open and once it closes: nothing is played then. */
  #game: SessionGame | undefined;
  #bots: Bots | undefined;
  #seats = new Seats<Member>([]);
  #emptySince = now();
  /** A host was here at the last beat: after a sleep connections may be gone before the next one. */
  #isLed = false;
  /** Where hosts and boards lead others to, as told last, and when (ms) to look again. */
  #address = { link: "", lookAt: 0 };
  readonly #views = new Views();
  readonly #limits = new Buckets(intents, now);
  #settleClosed = () => {};
  readonly #closed = new Promise<void>((settle) => {
    this.#settleClosed = settle;
  });

  /** Checks the form of a join before a place in the room is kept for it. Throws Refused `badRequest`. */
  static override async onAuth(_token: string, options: unknown, { ip }: AuthContext): Promise<Admission> {
    const parsed = joinOptionsSchema.safeParse(options);
    if (!parsed.success) throw new Refused("badRequest");
    return { options: parsed.data, address: ip ?? "" };
  }

  override onCreate({ code, ...services }: RoomServices & { code: string }): void {
    const { sessions } = services;
    const session = sessions.find(code);
    if (!session) throw new Refused("unknownCode");
    this.roomId = session.room;
    this.#services = services;
    this.#session = session;
    this.log = services.log.child({ room: session.room });
    const { store, content } = sessions;
    this.#seats = new Seats(store.readSeats(code));
    const answers = sessions.answersOf(code);
    this.#game = new SessionGame({ session, store, content, answers, log: this.log, now }, this);
    const { game } = this.#game;
    this.#bots = new Bots(game, randomInt(2 ** 32));
    this.state = game.state;
    for (const seat of game.state.seats.values()) {
      if (seat.here && !seat.bot) this.#seats.expect(seat.id, now() + returnMs);
    }
    this.#address = { link: services.joinAddress(session).link, lookAt: now() + addressMs };
    sessions.opened(code, this);
    this.log.info({ seats: game.state.seats.size, phase: game.state.phase }, "session opened");
  }

  override onJoin(member: Member, _options: unknown, admission: Admission): void {
    if (!this.#game || !this.#session || !this.#services) throw new Refused("serverUnavailable");
    const { options } = admission;
    switch (options.role) {
      case "player": {
        const seat = arrive(this.#game, this.#seats, options);
        member.userData = { role: "player", seat };
        this.#seats.connect(seat, member)?.leave(closeCodes.takenOver);
        member.send("welcome", { seat });
        this.#views.attach(member, { role: "player", seat });
        break;
      }
      case "host":
        if (!isSecretOf(options.key, this.#session.hostKeyHash)) throw new Refused("wrongKey");
        member.userData = { role: "host" };
        member.send("clock", { at: this.#game.clock.read() });
        member.send("join", this.#services.joinAddress(this.#session));
        if (this.#game.isBehind) member.send("warning", { key: "storeUnwritable" });
        this.#views.attach(member, { role: "host" });
        break;
      case "board":
        member.userData = { role: "board" };
        member.send("join", this.#services.joinAddress(this.#session));
        break;
      default:
        throw new Error(`unknown role ${options satisfies never}`);
    }
    this.#game.clock.run();
    this.#game.tellTime();
  }

  override onLeave(member: Member, code?: number): void {
    this.#views.detach(member);
    if (!this.#game) return;
    if (this.clients.length === 0) {
      this.#game.clock.stop();
      this.#emptySince = now();
    }
    const place = member.userData;
    if (place?.role !== "player") return;
    if (!this.#seats.disconnect(place.seat, member, now() + rules.awayAfterMs)) return;
    if (code === CloseCode.CONSENTED) giveUp(this.#game, this.#seats, place.seat);
  }

  override onDispose(): void {
    if (this.#session) this.#services?.sessions.closed(this.#session.code, this);
    this.log?.info("session closed");
    this.#settleClosed();
  }

  /** The server is going to stop: everybody comes back by itself to the next one. */
  override onBeforeShutdown(): void {
    this.#close(closeCodes.restarting);
  }

  get game(): Game | undefined {
    return this.#game?.game;
  }

  ownsSeat(secret: string): boolean {
    return this.#seats.ownedBy(secret) !== undefined;
  }

  avatarsTaken(): string[] {
    return this.#game ? avatarsTaken(this.#game.game) : [];
  }

  hostAddresses(): string[] {
    return this.#hosts().map((member) => member.auth?.address ?? "");
  }

  warned(key: ServerMessages["warning"]["key"]): void {
    for (const member of this.#hosts()) member.send("warning", { key });
  }

  async end(): Promise<void> {
    this.#close(closeCodes.ended);
    await this.closing;
  }

  played({ by }: Entry, events: readonly GameEvent[], everywhere: boolean): void {
    if (events.length > 0) this.broadcast("events", [...events], { afterNextPatch: true });
    const table = this.state.seats.get(by)?.table;
    if (everywhere || table === undefined) this.#views.changedEverywhere();
    else this.#views.changedAt(this.state, table);
  }

  /** Everybody comes back by itself, to a room that has opened the game anew from its log. */
  outdated(): void {
    this.#close(closeCodes.restarting);
  }

  protected broke(): void {
    this.outdated();
  }

  protected beat(): void {
    const game = this.#game;
    if (!game) return;
    game.catchUp();
    if (game.clock.takeSleep() > longSleepMs && this.#isLed) game.pause();
    this.#isLed = this.#hosts().length > 0;
    game.advance();
    for (const seat of this.#seats.takeAway(now())) {
      if (this.state.seats.get(seat)?.here) game.give("server", { type: "presence", seat, here: false });
    }
    if (this.clients.length > 0) this.#bots?.act(game.game, now(), (seat, intent) => game.give(seat, intent));
    else if (now() - this.#emptySince > idleMs && !game.isBehind) this.#close(CloseCode.NORMAL_CLOSURE);
    this.#tellNewAddress();
    this.#views.flush(game.game);
  }

  /** A board that stays open all day must not lead to where this computer was in the morning. */
  #tellNewAddress(): void {
    if (!this.#session || !this.#services || now() < this.#address.lookAt) return;
    const join = this.#services.joinAddress(this.#session);
    const isNew = join.link !== this.#address.link;
    this.#address = { link: join.link, lookAt: now() + addressMs };
    if (!isNew) return;
    for (const member of this.clients) {
      if (member.userData?.role === "host" || member.userData?.role === "board") member.send("join", join);
    }
  }

  /** The way of every intent: not too many, well formed, from who may ask it, and then the rules. */
  #answer(member: Member, message: unknown, context: MessageContext): Reply | Rejection<ErrorKey> | undefined {
    if (!this.#limits.take(member.sessionId)) {
      member.leave(closeCodes.tooMuch);
      return undefined;
    }
    const place = member.userData;
    const parsed = commandSchema.safeParse(message);
    if (!parsed.success || !place) return reject(context, "badRequest");
    if (!this.#game || this.#isTakenOver(member)) return reject(context, "serverUnavailable");
    const command = parsed.data;
    const allowed = commands[command.type].by;
    if (allowed !== place.role) return { ok: false, refusal: wrongRole[allowed] };
    try {
      const applied = this.#game.give(place.role === "player" ? place.seat : "host", command);
      if (!applied.ok) return applied;
    } catch (error) {
      if (error instanceof RulesFailed) return reject(context, "serverUnavailable");
      throw error;
    }
    if (command.type === "remove") this.#seats.connectionOf(command.seat)?.leave(closeCodes.removed);
    return { ok: true };
  }

  /** Whether a seat speaks by another connection now: what a network held up of this one comes when its child has gone on. */
  #isTakenOver(member: Member): boolean {
    const place = member.userData;
    return place?.role === "player" && this.#seats.connectionOf(place.seat) !== member;
  }

  #hosts(): Member[] {
    return this.clients.filter((member) => member.userData?.role === "host");
  }

  #close(code: number): void {
    if (this.closing !== undefined) return;
    this.closing = this.#closed;
    this.#game?.catchUp({ atOnce: true });
    if (this.#game?.isBehind) this.log?.error("the session closes while the store cannot be written to");
    this.#game = undefined;
    // A reply that is being written still goes out first.
    setImmediate(() => {
      this.letGoOfPlaces();
      void this.disconnect(code);
    });
  }
}

function reject(context: MessageContext, key: ErrorKey): Rejection<ErrorKey> {
  return context.reject(key);
}
