import type { Child } from "../child.ts";
import { playLightsOut } from "./lights-out.ts";
import { playListeningEar } from "./listening-ear.ts";
import { playMaskOff } from "./mask-off.ts";
import { playRightLine } from "./right-line.ts";
import { playStopTheSpread } from "./stop-the-spread.ts";
import { playStrongKey } from "./strong-key.ts";

/** How a child plays each mini-game: does one sensible thing, found by role and name; answers whether it did one. */
const ways: Readonly<Record<string, (child: Child) => Promise<boolean>>> = {
  "listening-ear": playListeningEar,
  "stop-the-spread": playStopTheSpread,
  "mask-off": playMaskOff,
  "right-line": playRightLine,
  "strong-key": playStrongKey,
  "lights-out": playLightsOut,
};

/** Does the next sensible thing in whatever mini-game is on the screen, if one is. */
export async function playMinigame(child: Child): Promise<boolean> {
  for (const [id, play] of Object.entries(ways)) {
    if (await child.heading(`minigames:${id}.name`).isVisible()) return play(child);
  }
  return false;
}
