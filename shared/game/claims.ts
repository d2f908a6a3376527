import { findNewcomer, newcomerSecrets, tableSecrets } from "./lookup.ts";
import { rules } from "./rules.ts";
import type { Game, NewcomerState, TableState } from "./state.ts";

/** Whether a newcomer still needs somebody: not yet feeling good, or without a Max. */
export function needsSomebody(newcomer: NewcomerState): boolean {
  return newcomer.mood < rules.caps.professional - 1 || newcomer.max === "";
}

/**
 * How many visits a newcomer can get today: one, or two when there are more visits than newcomers who need someone; more
 * only where there are too few newcomers for every table to go somewhere.
 */
export function visitsAllowed(game: Game): number {
  const { tables, newcomers, visitsPerDay } = game.state;
  const visits = tables.length * visitsPerDay;
  const needing = [...newcomers].filter(needsSomebody).length;
  return Math.max(visits > needing ? 2 : 1, Math.ceil(visits / Math.max(1, newcomers.length)));
}

/** Visits to a newcomer today: those of earlier rounds and the claims of this one. */
export function claimsOn(game: Game, newcomer: string): number {
  let claims = newcomerSecrets(game, newcomer).claimsToday;
  for (const table of game.state.tables) if (table.claim === newcomer) claims++;
  return claims;
}

/**
 * Gives every table that has not chosen the newcomer who needs it most and can still be visited; tables where nobody is
 * come last, so that they take nobody away from the others.
 */
export function claimForUndecided(game: Game): void {
  const allowed = visitsAllowed(game);
  const undecided = [...game.state.tables].filter((table) => table.claim === "");
  undecided.sort((one, other) => Number(other.counting > 0) - Number(one.counting > 0));
  for (const table of undecided) {
    const free = [...game.state.newcomers].filter((newcomer) => claimsOn(game, newcomer.id) < allowed);
    const needing = free.filter(needsSomebody);
    const candidates = needing.length > 0 ? needing : free;
    candidates.sort((one, other) => claimsOn(game, one.id) - claimsOn(game, other.id) || one.mood - other.mood);
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
