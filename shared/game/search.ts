import type { Tell } from "./command.ts";
import { newcomerOf, newcomerSecrets, storyOf, tableSecrets } from "./lookup.ts";
import { moveMood } from "./mood.ts";
import { note } from "./notes.ts";
import { rules } from "./rules.ts";
import type { Game, TableState } from "./state.ts";

/** The last day: no visit after it, so nothing that is still needed may wait. */
export function isLastDay(game: Game): boolean {
  return game.state.day >= game.state.days;
}

/** Whether a game has too few visits to wait for much trust: a short one, or one with few visits to each newcomer. */
function hasFewVisits({ state, setup }: Game): boolean {
  if (state.days <= rules.shortGame) return true;
  const visits = state.tables.length * setup.visitsPerDay * state.days;
  return visits / state.newcomers.length < rules.max.fewVisits;
}

/** How many adults a table may ask in the one visit of a single day, or in a newcomer's last. */
function mostAsksOnLastDay({ state }: Game): number {
  if (state.days > 1) return rules.max.asksOnLastDay;
  return state.newcomers.length === 1 ? rules.max.asksInOneDayOfOne : rules.max.asksInOneDay;
}

/**
 * Whether this visit looks for a Max: from the last chapter on and on the last day when there is any trust at all, and at
 * any other time with trust enough. So no newcomer's last visit ends without the question who could be their Max.
 */
export function searchIsOpen(game: Game, table: TableState): boolean {
  const newcomer = newcomerOf(game, table.claim);
  if (newcomer.max !== "") return false;
  const { chapter } = tableSecrets(game, table.number);
  if (newcomer.trust < rules.max.leastTrust) return false;
  const isAfterAll = chapter < 0;
  const late = isAfterAll || chapter >= rules.max.lastChapter || isLastDay(game);
  const enough = hasFewVisits(game) ? rules.max.trustWithFewVisits : rules.max.trust;
  return late || newcomer.trust >= enough;
}

/** Whether the table goes to another adult in this same visit: after a bad reaction, or because there is no next visit. */
export function searchGoesOn(game: Game, table: TableState): boolean {
  const { sought, asked } = tableSecrets(game, table.number);
  if (sought === "" || sought === "found" || newcomerOf(game, table.claim).max !== "") return false;
  if (isLastDay(game)) return asked.length < mostAsksOnLastDay(game);
  return sought === "notNow" && asked.length < rules.max.asks;
}

/**
 * Asks the chosen adult with the chosen sentence. An adult and a sentence that fit: the newcomer has a Max. In every
 * game at least one adult reacts badly at first; then the table goes to the next one in the same visit.
 */
export function askAdult(game: Game, table: TableState, tell: Tell): void {
  const visit = tableSecrets(game, table.number);
  const newcomer = newcomerOf(game, table.claim);
  const story = storyOf(game, table.claim);
  const secrets = newcomerSecrets(game, newcomer.id);
  const adult = story.adults.find((candidate) => candidate.id === visit.adult);
  const sentence = story.sentences.find((candidate) => candidate.id === visit.sentence);
  if (!adult || !sentence || newcomer.max !== "") return;
  visit.asked.push(adult.id);
  if (adult.fit !== "fits") {
    visit.sought = adult.fit;
    secrets.ruledOut.push(adult.id);
  } else if (!sentence.fit) {
    visit.sought = "words";
    secrets.ruledOutSentences.push(sentence.id);
  } else if (secrets.ruledOut.includes(adult.id)) {
    // Another table asked this adult while this one was choosing.
    visit.sought = "notNow";
  } else if (secrets.notNow) {
    secrets.notNow = false;
    secrets.wentOn = true;
    secrets.ruledOut.push(adult.id);
    visit.sought = "notNow";
  } else {
    visit.sought = "found";
    newcomer.max = adult.id;
    moveMood(game, newcomer, rules.max.mood, tell);
    tell({ type: "maxFound", newcomer: newcomer.id, adult: adult.id });
    if (secrets.wentOn) {
      const { chapter } = visit;
      note(game, { kind: "nextAdult", newcomer: newcomer.id, chapter, tables: [table.number], keys: [adult.id] });
    }
  }
  visit.moodAfter = newcomer.mood;
}

/** Tells a table that was still looking of the Max another table has found; false when there is none yet. */
export function hearOfMax(game: Game, table: TableState): boolean {
  const { max, mood } = newcomerOf(game, table.claim);
  if (max === "") return false;
  Object.assign(tableSecrets(game, table.number), { adult: max, sought: "found", moodAfter: mood });
  return true;
}
