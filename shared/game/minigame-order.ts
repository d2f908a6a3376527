import { minigames } from "../minigames/index.ts";
import { shuffled } from "./random.ts";
import type { Setup } from "./setup.ts";

/** Sets the order of the mini-games apart from everything else that is drawn from the same seed. */
const stream = 0x6d617832;

/** Ids of a game's mini-games, day by day: those the host chose, or all in an order that the seed mixes. */
export function orderOfMinigames(setup: Setup, seed: number): string[] {
  if (setup.minigames.length > 0) return [...setup.minigames];
  return shuffled(
    { seed: (seed ^ stream) >>> 0 },
    minigames.map(({ id }) => id),
  );
}
