import type { Dates } from "../store/store.ts";

const dayMs = 86_400_000;
/** A session nobody ever joined is deleted after this (ms), unless it was prepared for another day. */
const unusedMs = dayMs;
/** So long (ms) before it deletes a session, the server must have noticed that it would: less than from lesson to lesson. */
const noticeMs = 6 * dayMs;
/** A last move so far (ms) ahead of the date was made under a wrong one. */
const aheadMs = dayMs;

/**
 * Until when a session is kept, as it looks now.
 *
 * The date may be wrong: a Raspberry Pi without a clock starts with an old one and jumps when it finds a time server, and
 * somebody may have typed another year. So nothing that was played goes the first time it looks too old, but when it is
 * still so six days later. A session that was last moved in the future counts from when that was noticed, or it would be kept
 * until then.
 *
 * @param keepDays Days after its last move at which it is deleted.
 * @param now ms since 1970, as is what comes back.
 */
export function keptUntil(session: Dates, keepDays: number, now: number): number {
  const { createdAt, lastMoveAt, prepared } = session;
  const keepMs = keepDays * dayMs;
  const noticedAt = isNoticed(session, now) ? session.noticedAt : now;
  if (lastMoveAt > now + aheadMs) return noticedAt + keepMs;
  if (lastMoveAt === createdAt && !prepared) return createdAt + unusedMs;
  return Math.max(lastMoveAt + keepMs, noticedAt + Math.min(noticeMs, keepMs));
}

/** Whether it is to be kept in mind that this session was seen to be deleted soon. */
export function isToBeNoticed(session: Dates, keepDays: number, now: number): boolean {
  const { lastMoveAt } = session;
  const isSoon = lastMoveAt + keepDays * dayMs <= now + noticeMs;
  return !isNoticed(session, now) && (isSoon || lastMoveAt > now + aheadMs);
}

/** What was noticed under a date that is still to come was noticed under a wrong one. */
function isNoticed({ noticedAt }: Dates, now: number): boolean {
  return noticedAt !== 0 && noticedAt <= now;
}
