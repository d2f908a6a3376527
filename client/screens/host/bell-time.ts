import { rules } from "../../../shared/game/rules.ts";

/**
 * Minutes until a time of day.
 *
 * @param time As a clock shows it: `11:10`.
 * @param now The moment it is.
 * @param least Minutes there have to be at least.
 * @returns Whole minutes; undefined when it is too soon or too late.
 */
export function minutesUntil(time: string, now: Date, least: number = rules.plan.minutes.least): number | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const then = new Date(now);
  then.setHours(Number(hours), Number(minutes), 0, 0);
  if (then <= now) then.setDate(then.getDate() + 1);
  const left = Math.floor((then.getTime() - now.getTime()) / 60_000);
  return left >= least && left <= rules.plan.minutes.most ? left : undefined;
}

/** The time of day so many minutes from a moment, as a field for times takes it: `11:10`. */
export function timeIn(minutes: number, now: Date): string {
  const then = new Date(now.getTime() + minutes * 60_000);
  return [then.getHours(), then.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
