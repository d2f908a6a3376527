import type { HeartCount } from "./minigame.ts";

/** The hearts a share (0..1) of all points earns, by the least share for one, two and three of them, from low to high. */
export function heartsFor(share: number, leastShares: readonly [number, number, number]): HeartCount {
  return leastShares.filter((least) => share >= least).length as HeartCount;
}

/**
 * The share (0..1) of all points that a table earned.
 *
 * @param outcomes What each thing it came to ended in.
 * @param points What an outcome is worth.
 * @param counted How many things count: with the best outcome of each the share is 1.
 */
export function shareOfPoints<Outcome extends string>(
  outcomes: readonly Outcome[],
  points: Readonly<Record<Outcome, number>>,
  counted: number,
): number {
  const best = Math.max(...Object.values<number>(points));
  return outcomes.reduce((sum, outcome) => sum + points[outcome], 0) / (counted * best);
}
