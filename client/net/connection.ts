import type { Room } from "@colyseus/sdk";
import { type ReadonlySignal, signal } from "@preact/signals";
import type { GameState } from "../../shared/game/state.ts";
import { isErrorKey, type JoinOptions, type Reply, type ServerMessages } from "../../shared/protocol.ts";
import { comeAgain, inTime, isLost } from "../come-again.ts";
import { receive } from "../store/receive.ts";
import { retryDelayMs } from "./backoff.ts";
import { type ConnectionEvent, type ConnectionState, nextConnection } from "./connection-state.ts";
import { AnotherAnswered, findSession, RefusedByServer, usualPatienceMs } from "./http.ts";
import type { Intent } from "./intents.ts";
import { joinInTime } from "./join-in-time.ts";
import { Pace } from "./pace.ts";

/**
 * While coming back, a request that a stalled network has swallowed is soon given up (ms) and made again; later with each
 * try, for a network may be slow instead.
 */
const comingBackPatienceMs = 2_500;
/** How long (ms) an answer to an intent may take. */
const replyPatienceMs = 6_000;
/** How often (ms) a quiet connection is tried out, and how long (ms) it may take to answer. */
const heartbeatMs = 3_000;
const pongPatienceMs = 3_000;
/**
 * Lost within so long (ms), a network may be slow rather than silent: the next connection may take longer to answer, up to so
 * many times.
 */
const steadyMs = 60_000;
const mostPatient = 4;

type SessionRoom = Room<unknown, GameState>;

/** Whom to connect as, and where. */
interface Opening {
  /** The session's six digits. */
  code: string;
  /** The session's long secret, when it is known from a link. */
  secret?: string | undefined;
  options: JoinOptions;
  /** Told that a player has its seat, the first time and after each return. */
  onWelcome?: () => void;
}

/** An answer to an intent; `lost` when the connection broke before the answer came. */
export type Answer = Reply | { ok: false; refusal: "lost" };

const state = signal<ConnectionState>({ name: "idle" });
/** Where this page's connection stands. */
export const connection: ReadonlySignal<ConnectionState> = state;

let opening: Opening | undefined;
let room: SessionRoom | undefined;
/** Of what arrives for somebody who looks on; a player's own taps are answered as fast as can be. */
let pace: Pace | undefined;
let nextTry: ReturnType<typeof setTimeout> | undefined;
let heartbeat: ReturnType<typeof setInterval> | undefined;
/** Gives the connection up when the last ping is not answered by then. */
let unanswered: ReturnType<typeof setTimeout> | undefined;
/** How many times the usual an answer to a ping may take, and when (ms of the page's clock) the connection was made. */
let patient = 1;
let joinedAt = 0;
/** Grows with every try and every end, so that an answer to an older one is known as late. */
let turn = 0;

/**
 * Connects this page to a session and keeps it connected: after a lost network, a closed lid or a restarted server it
 * comes back by itself, for ever, until the server says that it is over. Everything that arrives goes into the store.
 */
export function openConnection(as: Opening): void {
  dropRoom();
  patient = 1;
  opening = as;
  happen({ type: "opened" });
  tryNow();
}

/** Leaves the session; the seat stays this device's. */
export function leaveConnection(): void {
  dropRoom();
  opening = undefined;
  happen({ type: "left" });
}

/**
 * Leaves the session for good. In the lobby the server gives the seat up, unless it is out of reach: then the seat is one
 * that is away. Later in a game every seat is kept.
 */
export function leaveForGood(): void {
  if (room) giveUp(room);
  room = undefined;
  leaveConnection();
}

/**
 * Asks something of the game: every intent goes through here.
 *
 * @returns The server's reply, or a refusal `lost` when it could not be reached.
 */
export async function request(intent: Intent): Promise<Answer> {
  const asked = room;
  if (!asked) return { ok: false, refusal: "lost" };
  try {
    return await asked.request<Intent, Reply>("intent", intent, { timeout: replyPatienceMs });
  } catch {
    return { ok: false, refusal: "lost" };
  }
}

/**
 * Lets the connection go before the browser freezes the page: a frozen page is told of everything all at once when it
 * goes on, and until then the class would wait for it. It comes back when it wakes up.
 */
export function fallAsleep(): void {
  if (state.value.name !== "connected") return;
  dropRoom();
  happen({ type: "closed", code: 1006 });
}

/** Tries again at once when the device says that something has changed, in place of waiting for the next turn. */
export function wakeUp(): void {
  if (state.value.name === "connected") beat();
  else if (nextTry !== undefined) tryNow();
}

function happen(event: ConnectionEvent): void {
  const next = nextConnection(state.value, event);
  state.value = next;
  clearTimeout(nextTry);
  nextTry = undefined;
  if ((next.name === "connecting" || next.name === "lost") && event.type !== "opened") {
    nextTry = setTimeout(tryNow, retryDelayMs(next.attempt));
  }
}

function tryNow(): void {
  clearTimeout(nextTry);
  nextTry = undefined;
  turn++;
  void join(turn);
}

async function join(mine: number): Promise<void> {
  if (!opening) return;
  const asked = opening;
  const { code, secret, options } = asked;
  let isFound = false;
  try {
    const now = state.value;
    const patienceMs =
      now.name === "lost" ? Math.min(comingBackPatienceMs * (now.attempt + 1), usualPatienceMs) : usualPatienceMs;
    const finding = findSession(code, secret ?? ownSecret(options), patienceMs);
    const [session, { Client }] = await Promise.all([finding, inTime(import("./sdk.ts"))]);
    if (mine !== turn) return;
    isFound = true;
    const client = new Client(location.origin, patienceMs);
    const joined = await joinInTime<GameState>(client, session.room, options, (late) => turnAway(late, asked));
    if (mine !== turn) {
      turnAway(joined, asked);
      return;
    }
    adopt(joined, options.role, mine);
    happen({ type: "joined" });
  } catch (error) {
    if (isLost(error)) comeAgain();
    if (mine === turn) happen(eventOf(error, isFound));
  }
}

/** What shows that this device belongs to the session already, so that its code is no guess. */
function ownSecret(as: JoinOptions): string | undefined {
  switch (as.role) {
    case "player":
      return as.secret;
    case "host":
      return as.key;
    case "board":
      return undefined;
    default:
      return as satisfies never;
  }
}

/** `isFound`: the server had answered by then, so that it is the socket for which there was no way. */
function eventOf(error: unknown, isFound: boolean): ConnectionEvent {
  if (error instanceof RefusedByServer) return { type: "refused", error: error.key };
  // The matchmaker's errors carry the key as their message.
  if (error instanceof Error && isErrorKey(error.message)) return { type: "refused", error: error.message };
  if (error instanceof AnotherAnswered) return { type: "failed", obstacle: "anotherPage" };
  return isFound ? { type: "failed", obstacle: "noSocket" } : { type: "failed" };
}

function adopt(joined: SessionRoom, role: JoinOptions["role"], mine: number): void {
  room = joined;
  // The seat's secret brings it back, also to another process; the room's own way would not outlive the server.
  joined.reconnection.enabled = false;
  const own = role === "player" ? undefined : new Pace();
  pace = own;
  const inPace = (act: () => void) => (own ? own.add(act) : act());
  const messages = receive();
  const on = <Type extends keyof ServerMessages>(type: Type, take: (message: ServerMessages[Type]) => void) =>
    joined.onMessage<ServerMessages[Type]>(type, take);
  on("welcome", () => opening?.onWelcome?.());
  on("seat", messages.seat);
  on("host", (parts) => inPace(() => messages.host(parts)));
  on("clock", messages.clock);
  on("join", messages.join);
  on("events", (events) => inPace(() => messages.events(events)));
  on("warning", messages.warning);
  const takeGame = () => messages.game(joined.state.toJSON());
  joined.onStateChange(() => inPace(takeGame));
  joined.onLeave((code) => {
    if (mine !== turn) return;
    dropRoom();
    happen({ type: "closed", code });
  });
  joinedAt = performance.now();
  heartbeat = setInterval(beat, heartbeatMs);
}

/** A stalled network closes nothing: a connection that does not answer in time is given up and made anew. */
function beat(): void {
  // The SDK knows of one ping at a time: a second would make the first look as if it had never been answered.
  if (unanswered !== undefined) return;
  const mine = setTimeout(() => {
    patient = performance.now() - joinedAt < steadyMs ? Math.min(patient * 2, mostPatient) : 1;
    dropRoom();
    happen({ type: "closed", code: 1006 });
    tryNow();
  }, pongPatienceMs * patient);
  unanswered = mine;
  room?.ping(() => {
    clearTimeout(mine);
    if (unanswered === mine) unanswered = undefined;
  });
}

function dropRoom(): void {
  clearInterval(heartbeat);
  clearTimeout(unanswered);
  unanswered = undefined;
  pace?.drop();
  turn++;
  if (room) silence(room);
  room = undefined;
}

function silence(old: SessionRoom): void {
  old.removeAllListeners();
  old.connection.close();
}

/** Leaves a room that came too late: for good where this device wants no seat there any more, for it would stay empty. */
function turnAway(late: SessionRoom, asked: Opening): void {
  if (asked === opening) {
    silence(late);
    return;
  }
  giveUp(late);
}

function giveUp(left: SessionRoom): void {
  left.removeAllListeners();
  void left.leave();
}
