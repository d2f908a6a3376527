import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { connection, leaveConnection, openConnection, wakeUp } from "./connection.ts";
import { findSession } from "./http.ts";

/** How long (ms) the server takes to answer a ping; undefined: it does not. */
let pongMs: number | undefined;
let joined: number;

/** As the SDK's room: a ping that is sent before the last one was answered takes its place. */
class Room {
  readonly connection = { close: () => {} };
  readonly reconnection = { enabled: true };
  #ponged: (() => void) | undefined;
  onMessage = () => {};
  onStateChange = () => {};
  onLeave = () => {};
  removeAllListeners = () => {};
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
      return new Room();
    };
  },
}));

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("location", { origin: "http://localhost" });
  vi.stubGlobal("fetch", async () => Response.json({ room: "r" }));
  pongMs = 100;
  joined = 0;
});
afterEach(() => {
  leaveConnection();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function connect(): Promise<void> {
  openConnection({ code: "123456", options: () => ({ role: "board" }) });
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
