import { text } from "./index.ts";

const days = ["1", "2", "3", "4", "5", "6", "7"] as const;

/**
 * What a school day is called.
 *
 * @param day From 1.
 */
export function dayName(day: number): string {
  const known = days[day - 1];
  return known ? text(`phases:day.${known}`) : `${day}`;
}
