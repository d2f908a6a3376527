import { everybodyAnswered } from "../answers.ts";
import { rules } from "../rules.ts";
import type { Phase } from "./phase.ts";

/** The five questions before, answered alone. */
export const before: Phase = {
  duration: () => rules.time.before,
  enter: () => {},
  finishStep: () => {},
  over: everybodyAnswered,
  leave: () => "intro",
};
