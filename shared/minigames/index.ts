import { listeningEar } from "./listening-ear/listening-ear.ts";
import type { AnyMinigame } from "./minigame.ts";

export type { AnyMinigame, HeartCount, Minigame, MinigameOptions } from "./minigame.ts";

/** Every mini-game. */
export const minigames: readonly AnyMinigame[] = [listeningEar];

const byId = new Map(minigames.map((minigame) => [minigame.id, minigame]));

/** The mini-game with this id. Throws when there is none. */
export function minigameById(id: string): AnyMinigame {
  const minigame = byId.get(id);
  if (!minigame) throw new Error(`no mini-game ${id}`);
  return minigame;
}
