/** A length as minutes and half minutes: "½", "2", "6½"; never nothing. */
export function inHalfMinutes(ms: number): string {
  const halves = Math.max(1, Math.round(ms / 30_000));
  const whole = Math.floor(halves / 2);
  return `${whole > 0 ? whole : ""}${halves % 2 === 1 ? "½" : ""}`;
}

/**
 * When something begins, on paper: a time of day when it is known when the game starts, or else the minute.
 *
 * @param startsAt `HH:MM`, or empty.
 * @param ms From the start of the game; below 0 before it.
 */
export function beginning(startsAt: string, ms: number): string {
  const minute = Math.round(ms / 60_000);
  const start = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(startsAt);
  if (!start) return `${minute}'`.replace("-", "−");
  const day = 24 * 60;
  const atMinute = (Number(start[1]) * 60 + Number(start[2]) + minute + day) % day;
  return `${Math.floor(atMinute / 60)}:${String(atMinute % 60).padStart(2, "0")}`;
}
