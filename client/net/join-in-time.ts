import type { Room } from "@colyseus/sdk";
import type { Client } from "./sdk.ts";

/** How long (ms) joining may take before it counts as failed. */
const patienceMs = 8_000;

/**
 * Joins a room, unless that takes too long.
 *
 * @param onLate Takes the room that comes all the same.
 * @throws Error when it takes too long, or with the SDK's own reason.
 */
export function joinInTime<State>(
  client: Client,
  room: string,
  options: object,
  onLate: (room: Room<unknown, State>) => void,
): Promise<Room<unknown, State>> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      client.giveUp();
      reject(new Error("Joining took too long."));
    }, patienceMs);
    client.joinById<State>(room, options).then(
      (joined) => {
        clearTimeout(timer);
        if (late) onLate(joined);
        else resolve(joined);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
