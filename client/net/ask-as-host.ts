import type { Room } from "@colyseus/sdk";
import type { GameState } from "../../shared/game/state.ts";
import type { Reply } from "../../shared/protocol.ts";
import type { Answer } from "./connection.ts";
import { findSession, usualPatienceMs } from "./http.ts";
import type { HostIntent } from "./intents.ts";
import { joinInTime } from "./join-in-time.ts";

/** How long (ms) an answer may take. */
const replyPatienceMs = 6_000;

/**
 * Asks one thing of a game as its host, from a page that is connected as something else, and is gone again: such a page
 * never keeps what only the host sees.
 *
 * @param host The session's six digits and the host's key.
 * @returns The server's reply, or a refusal `lost` when it could not be reached or the key is not that session's.
 */
export async function askAsHost({ code, key }: { code: string; key: string }, intent: HostIntent): Promise<Answer> {
  try {
    const [session, { Client }] = await Promise.all([findSession(code, key), import("./sdk.ts")]);
    const client = new Client(location.origin, usualPatienceMs);
    const room = await joinInTime<GameState>(client, session.room, { role: "host", key }, leave);
    room.reconnection.enabled = false;
    room.onMessage("*", () => {});
    try {
      return await room.request<HostIntent, Reply>("intent", intent, { timeout: replyPatienceMs });
    } finally {
      leave(room);
    }
  } catch {
    return { ok: false, refusal: "lost" };
  }
}

function leave(room: Room<unknown, GameState>): void {
  room.removeAllListeners();
  room.connection.close();
}
