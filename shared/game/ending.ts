import type { PhaseName } from "./state.ts";

/** Phases in which play is over: nothing changes for the newcomers any more. */
export const ending: readonly PhaseName[] = ["finale", "debrief", "teachback", "after", "goodbye", "followUp"];
