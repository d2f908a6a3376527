import { playCards } from "../cards.ts";
import { allDone } from "../counting.ts";
import { hearOfHelp, helpIsOpen, turnToHelp } from "../help.ts";
import { chapterOf, newcomerOf, newcomerSecrets, seatSecrets, seatsOf, tableSecrets } from "../lookup.ts";
import { shuffled } from "../random.ts";
import { rules } from "../rules.ts";
import { askAdult, hearOfMax, searchGoesOn, searchIsOpen } from "../search.ts";
import { isDivided } from "../selection.ts";
import type { Game, Step, TableState } from "../state.ts";
import { startStep } from "../steps.ts";
import type { Phase } from "./phase.ts";

/** Each table decides what to do, looks for a Max, and chooses professional help where the chapter has that choice. */
export const act: Phase = {
  duration: () => 0,
  enter: (game) => {
    for (const table of game.state.tables) {
      for (const seat of seatsOf(game, table.number)) seatSecrets(game, seat.id).markers = [];
      if (table.claim === "") {
        startStep(game, table, "done");
        continue;
      }
      const visit = tableSecrets(game, table.number);
      visit.cards = offeredCards(game, table);
      if (visit.cards.length > 0) startStep(game, table, "mark");
      else searchOrHelp(game, table);
    }
  },
  finishStep: (game, table, tell, timeUp) => {
    switch (table.step) {
      case "mark":
        startStep(game, table, "talk");
        return;
      case "talk":
        if (timeUp && !table.extended && game.state.timed && isDivided(game, table)) {
          table.extended = true;
          table.stepEndsAt = game.state.clock + rules.time.extension;
          return;
        }
        playCards(game, table, tell);
        startStep(game, table, "result");
        return;
      case "result":
        searchOrHelp(game, table);
        return;
      case "seek":
        askAdult(game, table, tell);
        startStep(game, table, "sought");
        for (const other of othersAt(game, table, "seek")) {
          if (hearOfMax(game, other)) startStep(game, other, "sought");
        }
        return;
      case "sought":
        if (searchGoesOn(game, table)) goToNextAdult(game, table);
        else helpOrDone(game, table);
        return;
      case "help":
        turnToHelp(game, table, tell);
        startStep(game, table, "helped");
        for (const other of othersAt(game, table, "help")) {
          if (hearOfHelp(game, other)) startStep(game, other, "helped");
        }
        return;
      default:
        startStep(game, table, "done");
    }
  },
  over: allDone,
  leave: (game) => {
    finishChapters(game);
    if (game.state.round < game.state.visitsPerDay) {
      game.state.round += 1;
      return "choose";
    }
    return "minigame";
  },
};

/** The chapter's cards in this table's own order; when "being there", the routes missed so far, while they are needed. */
function offeredCards(game: Game, table: TableState): string[] {
  const { random } = game.secrets;
  const { chapter } = tableSecrets(game, table.number);
  if (chapter >= 0) {
    return shuffled(
      random,
      chapterOf(game, table.claim, chapter).cards.map((card) => card.id),
    );
  }
  const newcomer = newcomerOf(game, table.claim);
  if (newcomer.mood >= rules.beingThere.routeBelow) return [];
  return shuffled(random, newcomerSecrets(game, newcomer.id).missed).slice(0, rules.beingThere.routes);
}

function searchOrHelp(game: Game, table: TableState): void {
  if (searchIsOpen(game, table)) startStep(game, table, "seek");
  else helpOrDone(game, table);
}

function helpOrDone(game: Game, table: TableState): void {
  startStep(game, table, helpIsOpen(game, table) ? "help" : "done");
}

/** Other tables at the same newcomer that are at `step` now: what one of them finds is found for all. */
function othersAt(game: Game, table: TableState, step: Step): TableState[] {
  return [...game.state.tables].filter(
    (other) => other.number !== table.number && other.claim === table.claim && other.step === step,
  );
}

function goToNextAdult(game: Game, table: TableState): void {
  const visit = tableSecrets(game, table.number);
  if (visit.sought === "words") visit.sentence = "";
  else visit.adult = "";
  visit.sought = "";
  startStep(game, table, "seek");
}

/** A chapter is played when somebody was there to hear it or to help, whatever the tables there did with it. */
function finishChapters(game: Game): void {
  for (const newcomer of game.state.newcomers) {
    const played = [...game.state.tables].some((table) => {
      const { attended, chapter } = tableSecrets(game, table.number);
      return table.claim === newcomer.id && attended && chapter >= 0;
    });
    if (played) newcomer.chapter += 1;
  }
}
