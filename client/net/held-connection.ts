import type { Room } from "@colyseus/sdk";
import { checkRoom } from "../../shared/protocol.ts";
import { usualPatienceMs } from "./http.ts";
import { joinInTime } from "./join-in-time.ts";

/** How often (ms) the connection is tried out, and how long (ms) an answer may take: as in a game. */
const askEveryMs = 1_000;
const answerPatienceMs = 3_000;
/** How long (ms) coming in may take. */
const joinPatienceMs = 8_000;

/** How holding a connection went. */
export interface Held {
  /** `neverCame`: none could be made; `dropped`: it broke; `stopped`: whoever asked for it ended it. */
  end: "held" | "dropped" | "stopped" | "neverCame";
  /** How long (ms) it held. */
  heldMs: number;
  /** The slowest answer (ms). */
  slowestMs: number;
}

/**
 * Makes a connection as a game's and holds it, asking something each second.
 *
 * @param forMs How long (ms) it is to be held.
 * @param stop Ends it before.
 * @param onHeld Told after each answer how long (ms) it has held; first with 0, when it is made.
 */
export async function holdConnection(forMs: number, stop: AbortSignal, onHeld: (ms: number) => void): Promise<Held> {
  const room = await comeIn(stop);
  if (!room) return { end: stop.aborted ? "stopped" : "neverCame", heldMs: 0, slowestMs: 0 };
  const from = performance.now();
  const held = () => Math.min(forMs, Math.round(performance.now() - from));
  let isOver = false;
  let slowestMs = 0;
  const ask = async (): Promise<Held["end"]> => {
    while (!isOver && held() < forMs) {
      onHeld(held());
      const asked = performance.now();
      await room.request("echo", undefined, { timeout: answerPatienceMs });
      slowestMs = Math.max(slowestMs, Math.round(performance.now() - asked));
      await new Promise((resolve) => setTimeout(resolve, Math.min(askEveryMs, forMs - held())));
    }
    return "held";
  };
  const end = await Promise.race<Held["end"]>([
    ask().catch(() => "dropped"),
    new Promise((resolve) => room.onLeave(() => resolve("dropped"))),
    aborted(stop).then(() => "stopped"),
  ]);
  isOver = true;
  leave(room);
  return { end, heldMs: held(), slowestMs };
}

/** The room to try out in; undefined when there is no way into it, or it is not wanted any more. */
async function comeIn(stop: AbortSignal): Promise<Room | undefined> {
  let isLate = false;
  const coming = import("./sdk.ts")
    .then(({ Client }) => joinInTime(new Client(location.origin, usualPatienceMs), checkRoom, {}, leave))
    .then(
      (room) => {
        room.reconnection.enabled = false;
        if (isLate) leave(room);
        return room;
      },
      () => undefined,
    );
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, joinPatienceMs));
  const room = await Promise.race([coming, tooLate, aborted(stop).then(() => undefined)]);
  isLate = room === undefined;
  return room;
}

function leave(room: Room): void {
  room.removeAllListeners();
  room.connection.close();
}

function aborted(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener("abort", () => resolve(), { once: true });
  });
}
