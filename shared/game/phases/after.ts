import { everybodyAnswered } from "../answers.ts";
import { rules } from "../rules.ts";
import type { Phase } from "./phase.ts";

/** The same questions after, never linked to those before. */
export const after: Phase = {
  duration: () => rules.time.after,
  enter: (game) => {
    for (const secrets of game.secrets.seats.values()) secrets.answered = [];
  },
  finishStep: () => {},
  over: everybodyAnswered,
  leave: () => "goodbye",
};
