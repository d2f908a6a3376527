import type { Child } from "../child.ts";
import { anyWords, words } from "../words.ts";
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

const nameOf = (id: string) => `minigames:${id}.name`;

/** Does the next sensible thing in whatever mini-game is on the screen, if one is. */
export async function playMinigame(child: Child): Promise<boolean> {
  const { page, language } = child;
  const names = page.getByRole("heading", { name: anyWords(language, Object.keys(ways).map(nameOf)) });
  const [heading = ""] = await names.allInnerTexts();
  const [, play] = Object.entries(ways).find(([id]) => words(language, nameOf(id)).test(heading)) ?? [];
  return play ? play(child) : false;
}
