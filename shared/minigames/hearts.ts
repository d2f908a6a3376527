import type { HeartCount } from "./minigame.ts";

/** The hearts a share (0..1) of all points earns, by the least share for one, two and three of them, from low to high. */
export function heartsFor(share: number, leastShares: readonly [number, number, number]): HeartCount {
  return leastShares.filter((least) => share >= least).length as HeartCount;
}
