import type { Tell } from "./command.ts";
import { newcomerSecrets } from "./lookup.ts";
import { moodCap, moodFloor, setMood } from "./mood.ts";
import { rules } from "./rules.ts";
import { ChangeState, type Game, type NewcomerState } from "./state.ts";

/** Lets the night pass: a Max makes it good, a visit or a light keeps it quiet, alone it weighs. */
export function fallAsleep(game: Game, tell: Tell): void {
  game.state.changes.clear();
  for (const newcomer of game.state.newcomers) {
    const { by, reason } = nightOf(newcomer);
    const before = newcomer.mood;
    const after =
      by > 0 ? Math.max(before, Math.min(moodCap(newcomer), before + by)) : Math.max(moodFloor(game), before + by);
    game.state.changes.push(new ChangeState({ newcomer: newcomer.id, before, after, reason, event: "" }));
    setMood(newcomer, after, tell);
    newcomerSecrets(game, newcomer.id).nights.push(after);
    if (after === 0) {
      newcomer.gone = true;
      newcomer.alarm = false;
      tell({ type: "left", newcomer: newcomer.id });
    } else if (after <= rules.mood.alarm) {
      newcomer.alarm = true;
      // After the last night nobody can answer it any more.
      if (game.state.day < game.state.days) tell({ type: "alarmRaised", newcomer: newcomer.id });
    }
  }
}

function nightOf(newcomer: NewcomerState): { by: number; reason: "max" | "visited" | "light" | "lonely" } {
  if (newcomer.max !== "") return { by: rules.night.withMax, reason: "max" };
  if (newcomer.visited) return { by: rules.night.visited, reason: "visited" };
  if (newcomer.light > 0) return { by: rules.night.visited, reason: "light" };
  return { by: rules.night.lonely, reason: "lonely" };
}

/**
 * Whether every newcomer is in the green rings and has a Max: then the week may end early, in celebration. A short game
 * is played to its last day, which the host has planned for.
 */
export function isAllWell(game: Game): boolean {
  if (game.state.days <= rules.shortGame) return false;
  return [...game.state.newcomers].every((newcomer) => newcomer.mood >= rules.mood.green && newcomer.max !== "");
}
