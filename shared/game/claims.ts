import { findNewcomer, newcomerSecrets, tableSecrets } from "./lookup.ts";
import { rules } from "./rules.ts";
import type { Game, NewcomerState, TableState } from "./state.ts";
import { mayBeVisited, needsSomebody, visitsTo } from "./visits.ts";

/**
 * Gives every table that has not chosen the newcomer who needs it most and can still be visited; tables where nobody is
 * come last, so that they take nobody away from the others.
 */
export function claimForUndecided(game: Game): void {
  const { state } = game;
  const undecided = [...state.tables].filter((table) => table.claim === "");
  undecided.sort((one, other) => Number(other.counting > 0) - Number(one.counting > 0));
  for (const table of undecided) {
    const free = [...state.newcomers].filter((newcomer) => mayBeVisited(state, newcomer));
    const needing = free.filter(needsSomebody);
    const candidates = needing.length > 0 ? needing : free;
    candidates.sort((one, other) => visitsTo(state, one) - visitsTo(state, other) || one.mood - other.mood);
    table.claim = candidates[0]?.id ?? "";
  }
}

/** Whether a table may pay `newcomer` a short extra visit: bought with hearts, or owed to one who came back. */
export function mayVisitExtra(game: Game, table: TableState, newcomer: NewcomerState): boolean {
  const othersClaim = [...game.state.tables].some(
    (other) => other.number !== table.number && other.extraClaim === newcomer.id,
  );
  return !othersClaim && (table.hasExtraVisit || newcomer.welcomeBack);
}

/** The next good moment of a newcomer's story; they come round again when all have been told. */
export function nextMoment(game: Game, newcomer: string): string {
  const secrets = newcomerSecrets(game, newcomer);
  const moments = game.stories.get(newcomer)?.moments ?? [];
  const moment = moments[secrets.momentsTold % Math.max(1, moments.length)] ?? "";
  secrets.momentsTold++;
  return moment;
}

/** Pays the extra visit of a table: a good moment, which counts as a visit. Answers the newcomer it went to. */
export function payExtraVisit(game: Game, table: TableState): NewcomerState | undefined {
  const newcomer = findNewcomer(game, table.extraClaim);
  if (!newcomer) return undefined;
  if (newcomer.welcomeBack) newcomer.welcomeBack = false;
  else table.hasExtraVisit = false;
  newcomer.visited = true;
  tableSecrets(game, table.number).extra = { newcomer: newcomer.id, moment: nextMoment(game, newcomer.id) };
  return newcomer;
}

/** Whether no choice is left to make today: every alarm answered, every visit given to somebody. */
function hasEverythingChosen(game: Game): boolean {
  if (game.state.newcomers.some((newcomer) => newcomer.alarm)) return false;
  return game.state.tables.every(
    (table) => table.counting === 0 || (table.claim !== "" && (!table.hasExtraVisit || table.extraClaim !== "")),
  );
}

/**
 * Once everything has been chosen only a moment to think again is left; a choice that is taken back brings back the time
 * that this took away. Called after every choice.
 */
export function hurryWhenChosen(game: Game): void {
  const { state, secrets } = game;
  if (state.endsAt === 0) return;
  const isChosen = hasEverythingChosen(game);
  if (isChosen && secrets.hurriedBy === 0) {
    secrets.hurriedBy = Math.max(0, state.endsAt - state.clock - rules.time.allClaimed);
    state.endsAt -= secrets.hurriedBy;
  } else if (!isChosen) {
    state.endsAt += secrets.hurriedBy;
    secrets.hurriedBy = 0;
  }
}
