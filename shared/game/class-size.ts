import { rules } from "./rules.ts";
import type { Setup } from "./setup.ts";

/** What the size of a game follows from. */
export type ClassSize = Pick<Setup, "preset" | "tables" | "visitsPerDay">;

/**
 * How many newcomers a class of this size can look after. A small group is not overwhelmed, and a large one has enough to
 * do: in a lesson one more than there are visits a day, in a week half as many again; in a station one a table. A table by
 * itself has one newcomer in a lesson: of two it could visit neither often enough to hear a whole story.
 */
export function roomFor({ preset, tables, visitsPerDay }: ClassSize): number {
  const visits = tables * visitsPerDay;
  const { newcomers } = rules.presets[preset];
  switch (preset) {
    case "station":
      return Math.min(newcomers, tables);
    case "lesson":
      return visits === 1 ? 1 : Math.min(rules.newcomers.most, Math.max(newcomers, visits), visits + 1);
    case "week":
      return Math.min(newcomers, Math.ceil(visits * rules.newcomers.perVisitInWeek));
    default:
      throw new Error(`unknown preset ${preset satisfies never}`);
  }
}

/**
 * How many school days a class of this size plays when the host names no number: those of the preset, fewer where so many
 * tables would come by more often than a newcomer has something new to tell.
 */
export function daysFor(size: ClassSize): number {
  const visits = size.tables * size.visitsPerDay;
  const filled = Math.floor((rules.newcomers.mostVisits * roomFor(size)) / visits);
  return Math.max(1, Math.min(rules.presets[size.preset].days, filled));
}
