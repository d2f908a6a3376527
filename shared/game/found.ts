import type { Tell } from "./command.ts";
import { setMood } from "./mood.ts";
import { note } from "./notes.ts";
import { rules } from "./rules.ts";
import type { Game } from "./state.ts";

/**
 * Everybody who has gone is found safe by adults, and comes back with an adult beside them; while there are days left,
 * one table may pay each of them an extra visit.
 */
export function findEverybody(game: Game, tell: Tell): void {
  for (const newcomer of game.state.newcomers) {
    if (!newcomer.gone) continue;
    newcomer.gone = false;
    newcomer.rescues += 1;
    newcomer.welcomeBack = game.state.day < game.state.days;
    setMood(newcomer, rules.mood.afterRescue, tell);
    const chapter = Math.max(0, newcomer.chapter - 1);
    note(game, { kind: "rescue", newcomer: newcomer.id, chapter, tables: [], keys: [] });
    tell({ type: "found", newcomer: newcomer.id });
  }
}
