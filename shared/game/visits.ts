import { rules } from "./rules.ts";

/** What all may see of whom a class can visit: enough for the rules, a bot and a screen to come to the same answer. */
interface ClassToday {
  tables: Iterable<{ claim: string }>;
  newcomers: Iterable<NewcomerToday>;
  visitsPerDay: number;
}

interface NewcomerToday {
  id: string;
  mood: number;
  max: string;
  /** Visits of the rounds before this one today. */
  visitsToday: number;
}

/** Whether a newcomer still needs somebody: not yet feeling good, or without a Max. */
export function needsSomebody({ mood, max }: Pick<NewcomerToday, "mood" | "max">): boolean {
  return mood < rules.caps.professional - 1 || max === "";
}

/**
 * How many visits a newcomer can get today: one, or two when there are more visits than newcomers who need someone; more
 * only where there are too few newcomers for every table to go somewhere.
 */
export function visitsAllowed({ tables, newcomers, visitsPerDay }: ClassToday): number {
  const all = [...newcomers];
  const perRound = [...tables].length;
  // Tables that have become one since made more visits than those that are left would.
  const made = all.reduce((sum, { visitsToday }) => sum + visitsToday, 0);
  const visits = Math.max(perRound * visitsPerDay, made + perRound);
  const needing = all.filter(needsSomebody).length;
  return Math.max(visits > needing ? 2 : 1, Math.ceil(visits / Math.max(1, all.length)));
}

/** Visits to a newcomer today: those of earlier rounds and the claims of this one. */
export function visitsTo({ tables }: Pick<ClassToday, "tables">, newcomer: NewcomerToday): number {
  return newcomer.visitsToday + [...tables].filter(({ claim }) => claim === newcomer.id).length;
}

/** Whether one more table can visit a newcomer today. */
export function mayBeVisited(today: ClassToday, newcomer: NewcomerToday): boolean {
  return visitsTo(today, newcomer) < visitsAllowed(today);
}
