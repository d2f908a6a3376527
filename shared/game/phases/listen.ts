import { nextMoment, payExtraVisit } from "../claims.ts";
import { dealClues } from "../clues.ts";
import type { Tell } from "../command.ts";
import { allDone } from "../counting.ts";
import { chapterOf, newcomerOf, newcomerSecrets, seatSecrets, seatsOf, storyOf, tableSecrets } from "../lookup.ts";
import { moveMood } from "../mood.ts";
import { rules } from "../rules.ts";
import type { TableSecrets } from "../secrets.ts";
import type { Game, TableState } from "../state.ts";
import { startStep } from "../steps.ts";
import { attend } from "../visit.ts";
import type { Phase } from "./phase.ts";

/** Each table hears its newcomer: clues that only one device shows each, and the feelings they tell together. */
export const listen: Phase = {
  duration: () => 0,
  enter: (game, tell) => {
    for (const newcomer of game.state.newcomers) {
      const secrets = newcomerSecrets(game, newcomer.id);
      secrets.moodBefore = newcomer.mood;
      secrets.cardsPlayed = false;
      secrets.bestByCards = 0;
      secrets.trustToday = false;
      secrets.playedToday = [];
    }
    const chapters = new Map([...game.state.newcomers].map((newcomer) => [newcomer.id, newcomer.chapter]));
    for (const table of game.state.tables) {
      const extra = payExtraVisit(game, table);
      if (extra) moveMood(game, extra, rules.beingThere.mood, tell);
      for (const seat of seatsOf(game, table.number)) {
        const secrets = seatSecrets(game, seat.id);
        secrets.told = false;
        secrets.markers = [];
      }
      beginVisit(game, table, chapters.get(table.claim) ?? 0, tell);
    }
  },
  finishStep: (game, table, tell) => {
    switch (table.step) {
      case "listen":
        recogniseFeelings(game, table, tell);
        startStep(game, table, "heard");
        return;
      case "moment":
        beThere(game, table, tell);
        startStep(game, table, "done");
        return;
      default:
        startStep(game, table, "done");
    }
  },
  over: allDone,
  leave: () => "act",
};

function beginVisit(game: Game, table: TableState, chapter: number, tell: Tell): void {
  const visit = tableSecrets(game, table.number);
  if (table.claim === "") {
    startStep(game, table, "done");
    return;
  }
  const newcomer = newcomerOf(game, table.claim);
  visit.moodBefore = newcomer.mood;
  visit.moodAfter = newcomer.mood;
  if (chapter < storyOf(game, table.claim).chapters.length) {
    visit.chapter = chapter;
    dealClues(game, table.number, chapterOf(game, table.claim, chapter));
    startStep(game, table, "listen");
    return;
  }
  const company = othersBeingThere(game, table)[0];
  visit.chapter = -1;
  visit.moment = company?.moment ?? nextMoment(game, table.claim);
  startStep(game, table, "moment");
  beThere(game, table, tell);
}

/**
 * A good moment together lifts the newcomer, once however many tables are there: when it begins, or when it ends for a
 * table whose children came only then.
 */
function beThere(game: Game, table: TableState, tell: Tell): void {
  const visit = tableSecrets(game, table.number);
  if (visit.attended || table.counting === 0) return;
  const company = othersBeingThere(game, table).find((other) => other.attended);
  attend(game, table);
  const newcomer = newcomerOf(game, table.claim);
  if (company) {
    visit.moodBefore = company.moodBefore;
    visit.moodAfter = newcomer.mood;
    return;
  }
  newcomer.trust = Math.max(newcomer.trust, rules.trust.byBeingThere);
  moveMood(game, newcomer, rules.beingThere.mood, tell);
  newcomerSecrets(game, newcomer.id).moodBefore = newcomer.mood;
  visit.moodAfter = newcomer.mood;
}

/** Visits of other tables that share the good moment with this one's newcomer. */
function othersBeingThere(game: Game, table: TableState): TableSecrets[] {
  return [...game.state.tables]
    .filter((other) => other.number !== table.number && other.claim === table.claim)
    .map((other) => tableSecrets(game, other.number))
    .filter((visit) => visit.chapter < 0);
}

/** Both right feelings: the newcomer trusts a little more, once a visit however many tables are there. */
function recogniseFeelings(game: Game, table: TableState, tell: Tell): void {
  const visit = tableSecrets(game, table.number);
  const chapter = chapterOf(game, table.claim, visit.chapter);
  const right = chapter.feelings.filter((feeling) => feeling.fit === "right").map((feeling) => feeling.id);
  visit.recognised =
    visit.feelings.length === right.length && right.every((feeling) => visit.feelings.includes(feeling));
  const newcomer = newcomerOf(game, table.claim);
  const secrets = newcomerSecrets(game, newcomer.id);
  attend(game, table);
  if (!visit.recognised || secrets.trustToday || newcomer.trust >= rules.trust.most) return;
  secrets.trustToday = true;
  newcomer.trust += 1;
  tell({ type: "trustGained", newcomer: newcomer.id, trust: newcomer.trust });
}
