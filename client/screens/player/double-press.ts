/** For so long (ms) a second press is taken for the second half of a double one. */
export const doublePressMs = 700;

let last = { moment: "", at: Number.NEGATIVE_INFINITY };

/**
 * Whether a press is meant for this moment. One that comes right after another, on what has just taken its place, is not:
 * nothing is to be answered, or gone past, unread.
 *
 * @param moment What is asked now, such as a step or a question.
 */
export function isMeantFor(moment: string): boolean {
  const now = performance.now();
  if (moment !== last.moment && now - last.at < doublePressMs) return false;
  last = { moment, at: now };
  return true;
}
