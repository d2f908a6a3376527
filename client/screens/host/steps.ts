import { signal } from "@preact/signals";
import type { Step } from "../../../shared/game/take-back.ts";
import { attempt } from "../../store/index.ts";

/** How long (ms) a step can be taken back after it; the server allows a little more. */
export const undoMs = 5_000;

/** For so long (ms) a second press, of the button or of a remote, counts as the same: nothing is to be skipped unseen. */
export const settleMs = 900;

/** The last step that can still be taken back; null when there is none. `number` tells two apart. */
export const lastStep = signal<{ number: number } | null>(null);

let number = 0;
/** When the class last went on, ms of the page's own clock. */
let wentOnAt = Number.NEGATIVE_INFINITY;

/** Does a step that concerns the whole class, and offers to take it back for a while. */
export async function takeStep(step: Step): Promise<void> {
  if (step.type === "next") {
    if (performance.now() - wentOnAt < settleMs) return;
    wentOnAt = performance.now();
  }
  const answer = await attempt(step);
  if (!answer.ok) return;
  number += 1;
  const mine = { number };
  lastStep.value = mine;
  setTimeout(() => {
    if (lastStep.value === mine) lastStep.value = null;
  }, undoMs);
}

/** Takes the last step back; every device comes back to the moment before it. */
export async function takeStepBack(): Promise<void> {
  lastStep.value = null;
  await attempt({ type: "takeBack" });
}
