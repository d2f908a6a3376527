import { roomFor } from "../../../shared/game/class-size.ts";
import type { Setup } from "../../../shared/game/setup.ts";

/**
 * The setup of another game for a class that has played one: with the newcomers it has not met, and where these are fewer
 * than there is room for, with some of those it has.
 *
 * @param notMet Ids of those who may come and did not.
 * @param met Ids of those who were there to the end.
 */
export function withOthers(setup: Setup, notMet: readonly string[], met: readonly string[]): Setup {
  const left = Math.max(0, roomFor(setup) - notMet.length);
  return { ...setup, newcomers: [...notMet, ...met.slice(0, left)] };
}
