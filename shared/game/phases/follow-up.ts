import type { Phase } from "./phase.ts";

/** Some weeks later, under the same code: two questions about what a child did since, answered alone. */
export const followUp: Phase = {
  duration: () => 0,
  enter: (game) => {
    for (const secrets of game.secrets.seats.values()) secrets.answered = [];
  },
  finishStep: () => {},
  // Children come one by one, weeks later: only the host knows when all have been here.
  over: () => false,
  leave: () => "goodbye",
};
