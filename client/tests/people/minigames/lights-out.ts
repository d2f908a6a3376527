import type { Child } from "../child.ts";

/** Joins in where somebody asks, else lets a message wait until tomorrow. */
export async function playLightsOut(child: Child): Promise<boolean> {
  for (const key of ["lights-out:join.adult", "lights-out:join.quiet", "lights-out:quiet"]) {
    if (await child.tapOpen(child.button(key))) return true;
  }
  return false;
}
