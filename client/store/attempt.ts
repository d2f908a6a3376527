import { type ReadonlySignal, signal } from "@preact/signals";
import type { Refusal } from "../../shared/game/refusals.ts";
import { type Answer, type Intent, request } from "../net/index.ts";

/** How long (ms) a word about a refusal stays on the screen. */
const shownMs = 4_000;

const latest = signal<{ refusal: Refusal; number: number } | null>(null);
/** The last refusal, while it is to be shown. `number` tells two of the same kind apart. */
export const refused: ReadonlySignal<{ refusal: Refusal; number: number } | null> = latest;

let number = 0;

/** Asks something of the game; a refusal is shown to the person for a while. */
export async function attempt(intent: Intent): Promise<Answer> {
  const answer = await request(intent);
  // That the connection is lost is told by the banner.
  if (!answer.ok && answer.refusal !== "lost") refuse(answer.refusal);
  return answer;
}

/** Shows for a while why something is not done; also for what the server need not be asked about. */
export function refuse(refusal: Refusal): void {
  number += 1;
  const shown = { refusal, number };
  latest.value = shown;
  setTimeout(() => {
    if (latest.value === shown) latest.value = null;
  }, shownMs);
}
