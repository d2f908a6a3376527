import { lightsOut } from "./lights-out/lights-out.ts";
import { listeningEar } from "./listening-ear/listening-ear.ts";
import { maskOff } from "./mask-off/mask-off.ts";
import type { AnyMinigame } from "./minigame.ts";
import { rightLine } from "./right-line/right-line.ts";
import { stopTheSpread } from "./stop-the-spread/stop-the-spread.ts";
import { strongKey } from "./strong-key/strong-key.ts";

export type { HeartCount, Praise } from "./minigame.ts";

/** Every mini-game. */
export const minigames: readonly AnyMinigame[] = [
  listeningEar,
  stopTheSpread,
  maskOff,
  rightLine,
  strongKey,
  lightsOut,
];

const byId = new Map(minigames.map((minigame) => [minigame.id, minigame]));

/** The mini-game with this id. Throws when there is none. */
export function minigameById(id: string): AnyMinigame {
  const minigame = byId.get(id);
  if (!minigame) throw new Error(`no mini-game ${id}`);
  return minigame;
}
