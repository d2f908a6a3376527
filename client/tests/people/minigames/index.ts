import type { Child } from "../child.ts";
import { playListeningEar } from "./listening-ear.ts";

/** How a child plays each mini-game: does one sensible thing, found by role and name; answers whether it did one. */
const ways: Readonly<Record<string, (child: Child) => Promise<boolean>>> = {
  "listening-ear": playListeningEar,
};

/** Does the next sensible thing in whatever mini-game is on the screen, if one is. */
export async function playMinigame(child: Child): Promise<boolean> {
  for (const [id, play] of Object.entries(ways)) {
    if (await child.heading(`minigames:${id}.name`).isVisible()) return play(child);
  }
  return false;
}
