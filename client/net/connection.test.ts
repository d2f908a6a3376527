import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { forgetSession, game } from "../store/index.ts";
import { connection, fallAsleep, leaveConnection, leaveForGood, openConnection, wakeUp } from "./connection.ts";
import { findSession } from "./http.ts";
import { lookMs } from "./pace.ts";

/** How long (ms) the server takes to answer a ping; undefined: it does not. */
let pongMs: number | undefined;
let joined: number;
/** How long (ms) the first join takes. */
let joinMs: number;
/** Joins that were given up: their sockets are not waited for. */
let givenUp: number;
/** Rooms that were left for good, seat and all. */
let left: number;
/** Rooms whose connection was closed; the seat waits. */
let closed: number;

/** What is on the server, and tells it to the room that was joined last. */
let turnNow: number;
let tell: () => void;

/** As the SDK's room: a ping that is sent before the last one was answered takes its place. */
class Room {
  readonly connection = {
    close: () => {
      closed++;
    },
  };
  readonly reconnection = { enabled: true };
  readonly state = { toJSON: () => ({ clock: 0, paused: false, turn: turnNow }) };
  #ponged: (() => void) | undefined;
  onMessage = () => {};
  onStateChange = (listener: () => void) => {
    tell = listener;
  };
  onLeave = () => {};
  removeAllListeners = () => {};
  leave = async () => {
    left++;
  };
  ping = (ponged: () => void) => {
    this.#ponged = ponged;
    if (pongMs === undefined) return;
    setTimeout(() => {
      this.#ponged?.();
      this.#ponged = undefined;
    }, pongMs);
  };
}

vi.mock("./sdk.ts", () => ({
  Client: class {
    joinById = async () => {
      joined++;
      if (joined === 1) await new Promise((resolve) => setTimeout(resolve, joinMs));
      return new Room();
    };
    giveUp = () => {
      givenUp++;
    };
  },
}));

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("location", { origin: "http://localhost" });
  vi.stubGlobal("fetch", async () => Response.json({ room: "r" }));
  pongMs = 100;
  joined = 0;
  joinMs = 0;
  givenUp = 0;
  left = 0;
  closed = 0;
});
afterEach(() => {
  leaveConnection();
  forgetSession();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Options = Parameters<typeof openConnection>[0]["options"];
const player: Options = { role: "player", secret: "0123456789abcdef0123456789abcdef" };

async function connect(options: Options = { role: "board" }): Promise<void> {
  openConnection({ code: "123456", options });
  await vi.advanceTimersByTimeAsync(0);
  await vi.waitUntil(() => connection.value.name === "connected");
}

it("a connection that answers stays, however often the device wakes up meanwhile", async () => {
  await connect();
  for (let second = 0; second < 20; second++) {
    wakeUp();
    wakeUp();
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(connection.value).toEqual({ name: "connected" });
  expect(joined).toBe(1);
});

it("a connection that answers no more is made anew", async () => {
  await connect();
  pongMs = undefined;
  await vi.advanceTimersByTimeAsync(6_500);
  expect(joined).toBe(2);
  expect(connection.value).toEqual({ name: "connected" });
});

it("a network that takes its time is slow, not silent: the connection made anew may answer later, and stays", async () => {
  await connect();
  pongMs = 5_000;
  await vi.advanceTimersByTimeAsync(6_500);
  expect(joined).toBe(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(joined).toBe(2);
  expect(connection.value).toEqual({ name: "connected" });
});

it("a way back that takes longer than the first try waits is found by the next", async () => {
  await connect();
  vi.stubGlobal("fetch", async (_path: string, { signal }: { signal: AbortSignal }) => {
    await new Promise((resolve, reject) => {
      setTimeout(resolve, 4_000);
      signal.addEventListener("abort", () => reject(signal.reason));
    });
    return Response.json({ room: "r" });
  });
  fallAsleep();
  wakeUp();
  await vi.advanceTimersByTimeAsync(12_000);
  expect(connection.value).toEqual({ name: "connected" });
});

it("a page that the browser freezes lets its connection go first, and is back as soon as it goes on", async () => {
  await connect();
  fallAsleep();
  expect(connection.value).toEqual({ name: "lost", attempt: 0 });
  expect(closed).toBe(1);
  // No time passes for a frozen page.
  wakeUp();
  wakeUp();
  await vi.advanceTimersByTimeAsync(100);
  expect(connection.value).toEqual({ name: "connected" });
  expect(joined).toBe(2);
});

it("a page that was frozen before it was connected tries on", async () => {
  openLate();
  await vi.advanceTimersByTimeAsync(1_000);
  fallAsleep();
  await vi.advanceTimersByTimeAsync(8_500);
  expect(connection.value).toEqual({ name: "connected" });
});

/** Opens a player's connection whose first join takes longer than anybody waits. */
function openLate(): void {
  joinMs = 9_000;
  openConnection({ code: "123456", options: player });
}

it("who leaves for good leaves the room, seat and all; who only leaves is waited for", async () => {
  await connect();
  leaveForGood();
  expect(connection.value).toEqual({ name: "idle" });
  expect([left, closed]).toEqual([1, 0]);
  await connect();
  leaveConnection();
  expect([left, closed]).toEqual([1, 1]);
});

it("when a join comes too late, the seat is kept for the next one", async () => {
  openLate();
  await vi.advanceTimersByTimeAsync(9_500);
  expect(joined).toBe(2);
  expect(connection.value).toEqual({ name: "connected" });
  expect(givenUp).toBe(1);
  expect(left).toBe(0);
});

it("when a join comes after its device has left, the seat is given up", async () => {
  openLate();
  await vi.advanceTimersByTimeAsync(1_000);
  leaveConnection();
  await vi.advanceTimersByTimeAsync(8_500);
  expect(joined).toBe(1);
  expect(left).toBe(1);
});

it("an answer that stalls after its beginning is given up", async () => {
  vi.stubGlobal("fetch", async (_path: string, { signal }: { signal: AbortSignal }) => {
    const stalled = new ReadableStream({
      start: (stream) => signal.addEventListener("abort", () => stream.error(signal.reason)),
    });
    return new Response(stalled);
  });
  const found = findSession("123456", undefined, 2_500);
  const outcome = expect(found).rejects.toThrow("serverUnavailable");
  await vi.advanceTimersByTimeAsync(2_500);
  await outcome;
}, 3_000);

/** The game comes to another turn, and the server says so. */
function goOn(turn: number): void {
  turnNow = turn;
  tell();
}

it("a player is shown what happens at once", async () => {
  await connect(player);
  goOn(1);
  expect(game.value?.turn).toBe(1);
});

it("a board is shown what happens soon, and of much that happens what comes last", async () => {
  await connect();
  goOn(1);
  await vi.advanceTimersByTimeAsync(50);
  expect(game.value?.turn).toBe(1);
  goOn(2);
  goOn(3);
  await vi.advanceTimersByTimeAsync(lookMs / 2);
  expect(game.value?.turn).toBe(1);
  await vi.advanceTimersByTimeAsync(lookMs);
  expect(game.value?.turn).toBe(3);
});

it("what was about to be shown is not shown of a session that was left", async () => {
  await connect();
  goOn(1);
  leaveConnection();
  forgetSession();
  await vi.advanceTimersByTimeAsync(lookMs);
  expect(game.value).toBeNull();
});
