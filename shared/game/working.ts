import type { Step } from "./state.ts";

/** Whether a table is in the middle of something: the phase asks something of it, and it has not done it yet. */
export function isWorking({ step }: { readonly step: Step }): boolean {
  return step !== "idle" && step !== "done";
}
