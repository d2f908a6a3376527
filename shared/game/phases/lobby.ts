import type { Phase } from "./phase.ts";

/** Everybody finds a seat; the host starts. */
export const lobby: Phase = {
  duration: () => 0,
  enter: () => {},
  finishStep: () => {},
  over: () => false,
  leave: (game) => (game.setup.questions ? "before" : "intro"),
};
