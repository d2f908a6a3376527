import type { PhaseName } from "../../../shared/game/state.ts";
import type { Daytime } from "../../design/components/Horizon.tsx";

/** The hour of the day at which a phase plays. */
const daytimes: Record<PhaseName, Daytime> = {
  lobby: "morning",
  before: "morning",
  intro: "morning",
  morning: "morning",
  choose: "day",
  listen: "day",
  act: "day",
  minigame: "day",
  evening: "evening",
  rescue: "night",
  finale: "dawn",
  debrief: "evening",
  teachback: "evening",
  after: "evening",
  goodbye: "dawn",
  followUp: "day",
};

/** The sky a phase has on a player's screen: the same hour as on the board. */
export function daytimeOf(phase: PhaseName): Daytime {
  return daytimes[phase];
}
