/** Waits (ms) between tries to come back: soon at first, then calmly, for ever. */
const waits = [500, 1000, 2000, 3000] as const;

/**
 * How long to wait before a try.
 *
 * @param attempt Tries made so far, 0 and up.
 * @returns ms, 500 to 3000.
 */
export function retryDelayMs(attempt: number): number {
  return waits[Math.min(attempt, waits.length - 1)] ?? waits[0];
}
