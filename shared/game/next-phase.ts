import { afterTheNight } from "./phases/evening.ts";
import { afterTeachback } from "./phases/teachback.ts";
import type { Game, PhaseName } from "./state.ts";

/**
 * What comes after this phase, as far as anybody can know: a rescue, when somebody leaves in the night, is not foretold.
 * Empty at the end.
 */
export function nextPhase(game: Game): PhaseName | "" {
  const { state, setup } = game;
  switch (state.phase) {
    case "lobby":
      return setup.questions ? "before" : "intro";
    case "before":
      return "intro";
    case "intro":
      return "morning";
    case "morning":
      return "choose";
    case "choose":
      return "listen";
    case "listen":
      return "act";
    case "act":
      return state.round < state.visitsPerDay ? "choose" : "minigame";
    case "minigame":
      return "evening";
    case "evening":
    case "rescue":
      return afterTheNight(game);
    case "finale":
      return "debrief";
    case "debrief":
      return setup.teachback ? "teachback" : afterTeachback(game);
    case "teachback":
      return afterTeachback(game);
    case "after":
    case "followUp":
      return "goodbye";
    case "goodbye":
      return "";
    default:
      return state.phase satisfies never;
  }
}
