import { fallAsleep, isAllWell } from "../night.ts";
import { rules } from "../rules.ts";
import type { Game, PhaseName } from "../state.ts";
import type { Phase } from "./phase.ts";

/** The class spends its hearts; then the night passes and the figures move. */
export const evening: Phase = {
  duration: () => rules.time.evening,
  enter: () => {},
  finishStep: () => {},
  over: () => false,
  leave: (game, tell) => {
    game.state.minigame = "";
    fallAsleep(game, tell);
    const somebodyLeft = [...game.state.newcomers].some((newcomer) => newcomer.gone);
    return somebodyLeft ? "rescue" : afterTheNight(game);
  },
};

/** The next morning; or the end, when the days are over or when the class may celebrate early. */
export function afterTheNight(game: Game): PhaseName {
  return game.state.day >= game.state.days || isAllWell(game) ? "finale" : "morning";
}
