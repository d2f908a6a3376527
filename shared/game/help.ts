import type { HelpRole } from "../stories/format.ts";
import type { Tell } from "./command.ts";
import { newcomerOf, storyOf, tableSecrets } from "./lookup.ts";
import { moveMood } from "./mood.ts";
import { rules } from "./rules.ts";
import { isLastDay } from "./search.ts";
import type { Game, TableState } from "./state.ts";

/**
 * The roles of professional help to choose from, by region: a line on violence exists for children in Flanders (and
 * Dutch-speaking Brussels) only. `assets/help/help.json` says which service fills a role where.
 */
export function rolesOffered(region: Game["setup"]["region"]): HelpRole[] {
  const roles: HelpRole[] = ["school-support", "child-focus", "listening-line", "emergency"];
  if (region === "flanders" || region === "brussels") roles.push("violence-line");
  else roles.push("police");
  return roles;
}

/** Whether this visit chooses professional help: where the chapter has that choice, when "being there", and on the last day. */
export function helpIsOpen(game: Game, table: TableState): boolean {
  const newcomer = newcomerOf(game, table.claim);
  const { chapter } = tableSecrets(game, table.number);
  if (newcomer.help !== "") return false;
  return chapter < 0 || isLastDay(game) || storyOf(game, table.claim).chapters[chapter]?.help === true;
}

/** Turns to the chosen professional help. A fitting one opens the green ring; another is explained and costs nothing. */
export function turnToHelp(game: Game, table: TableState, tell: Tell): void {
  const visit = tableSecrets(game, table.number);
  const newcomer = newcomerOf(game, table.claim);
  const { role } = visit;
  if (role === "" || newcomer.help !== "") return;
  if (!storyOf(game, table.claim).help.includes(role)) {
    visit.helped = "less";
    return;
  }
  visit.helped = "fits";
  newcomer.help = role;
  moveMood(game, newcomer, rules.help.mood, tell);
  visit.moodAfter = newcomer.mood;
  tell({ type: "helpFound", newcomer: newcomer.id, role });
}

/** Tells a table that was choosing of the help another table has found; false when there is none yet. */
export function hearOfHelp(game: Game, table: TableState): boolean {
  const { help, mood } = newcomerOf(game, table.claim);
  if (help === "") return false;
  Object.assign(tableSecrets(game, table.number), { role: help, helped: "fits", moodAfter: mood });
  return true;
}
