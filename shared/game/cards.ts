import type { Card, Story } from "../stories/format.ts";
import type { Tell } from "./command.ts";
import { newcomerOf, newcomerSecrets, storyOf, tableSecrets } from "./lookup.ts";
import { moodFloor, movedMood, setMood } from "./mood.ts";
import { note } from "./notes.ts";
import { rules } from "./rules.ts";
import type { CardOutcome } from "./secrets.ts";
import { selectedCards } from "./selection.ts";
import type { Game, NewcomerState, SlideKind, TableState } from "./state.ts";
import { attend } from "./visit.ts";

/** How a card works out at the newcomer's trust (0..3): a helpful card that is played too early works half. */
export function cardOutcome(card: Card, trust: number): CardOutcome {
  if (card.effect !== "helpful") return card.effect;
  return trust >= card.trust ? "helpful" : "early";
}

/** How cards are named among a newcomer's missed routes, which come from every chapter. */
export function routeId(chapter: number, card: string): string {
  return `${chapter}/${card}`;
}

/** The chapter (0..3) and the card's own id, for a card as a table names it. */
function routeOf(chapter: number, id: string): { chapter: number; card: string } {
  if (chapter >= 0) return { chapter, card: id };
  const [played = "0", card = ""] = id.split("/");
  return { chapter: Number(played), card };
}

/** The card behind an id in a visit of a story: of the chapter played, or a missed route when "being there" (-1). */
export function cardIn(story: Story, chapter: number, id: string): Card | undefined {
  const route = routeOf(chapter, id);
  return story.chapters[route.chapter]?.cards.find((card) => card.id === route.card);
}

/** The card a table means by an id. */
export function cardOf(game: Game, table: TableState, id: string): Card | undefined {
  return cardIn(storyOf(game, table.claim), tableSecrets(game, table.number).chapter, id);
}

/** Plays the cards the table has selected; what they move is told with the newcomer's mood before and after. */
export function playCards(game: Game, table: TableState, tell: Tell): void {
  const visit = tableSecrets(game, table.number);
  const newcomer = newcomerOf(game, table.claim);
  const secrets = newcomerSecrets(game, newcomer.id);
  const selected = selectedCards(game, table);
  let moved = 0;
  for (const id of selected) {
    const card = cardOf(game, table, id);
    if (!card) continue;
    const outcome = cardOutcome(card, newcomer.trust);
    visit.played.push({ card: id, outcome });
    secrets.choices.push({ ...routeOf(visit.chapter, id), outcome });
    moved += rules.cards[outcome];
    forgetRoute(secrets.missed, visit.chapter < 0 ? id : routeId(visit.chapter, id), outcome);
    noteCard(game, table, newcomer, card, id, outcome);
  }
  visit.moodBefore = newcomer.mood;
  if (selected.length > 0) moveByCards(game, newcomer, moved, tell);
  visit.moodAfter = newcomer.mood;
  attend(game, table);
  if (visit.moodAfter - visit.moodBefore >= rules.cards.helpful * rules.cards.played) {
    note(game, {
      kind: "turn",
      newcomer: newcomer.id,
      chapter: visit.chapter,
      tables: [table.number],
      keys: visit.played.map((played) => played.card),
    });
  }
  noteWhetherDiffered(game, table, secrets.playedToday);
  tell({ type: "committed", table: table.number, newcomer: newcomer.id });
}

/**
 * Moves a newcomer by what cards add up to. Where two tables visit the same newcomer the better result counts: a later
 * table adds only what it does better, measured with the help found by now.
 */
function moveByCards(game: Game, newcomer: NewcomerState, moved: number, tell: Tell): void {
  const secrets = newcomerSecrets(game, newcomer.id);
  const floor = moodFloor(game);
  const reach = (by: number) => movedMood(newcomer, secrets.moodBefore, by, floor);
  const best = secrets.cardsPlayed ? secrets.bestByCards : moved;
  const better = secrets.cardsPlayed ? Math.max(0, reach(moved) - reach(best)) : reach(moved) - secrets.moodBefore;
  setMood(newcomer, movedMood(newcomer, newcomer.mood, better, floor), tell);
  secrets.bestByCards = Math.max(best, moved);
  secrets.cardsPlayed = true;
}

/** A route that was played well need not be offered again. */
function forgetRoute(missed: string[], route: string, outcome: CardOutcome): void {
  const index = missed.indexOf(route);
  if (outcome === "helpful" && index >= 0) missed.splice(index, 1);
}

function noteCard(
  game: Game,
  table: TableState,
  newcomer: NewcomerState,
  card: Card,
  id: string,
  outcome: CardOutcome,
) {
  const kind = slideKindOf(card, outcome);
  if (!kind) return;
  const { chapter } = tableSecrets(game, table.number);
  note(game, { kind, newcomer: newcomer.id, chapter, tables: [table.number], keys: [id] });
}

/** What there is to say about a card: a quiet game has moments to look back on, too. */
function slideKindOf(card: Card, outcome: CardOutcome): SlideKind | undefined {
  switch (outcome) {
    case "early":
      return "tooEarly";
    case "helpful":
      return "helped";
    case "neutral":
      return "kindOnly";
    case "harmful":
      return card.tempting ? "tempting" : undefined;
    default:
      throw new Error(`unknown outcome ${outcome satisfies never}`);
  }
}

function noteWhetherDiffered(game: Game, table: TableState, playedToday: { table: number; cards: string[] }[]): void {
  const visit = tableSecrets(game, table.number);
  const cards = visit.played.map((played) => played.card);
  for (const other of playedToday) {
    const theirs = other.cards.find((card) => !cards.includes(card)) ?? other.cards[0];
    const ours = cards.find((card) => !other.cards.includes(card)) ?? cards[0];
    if (theirs === undefined || ours === undefined || theirs === ours) continue;
    note(game, {
      kind: "differed",
      newcomer: table.claim,
      chapter: visit.chapter,
      tables: [other.table, table.number],
      keys: [theirs, ours],
    });
  }
  playedToday.push({ table: table.number, cards });
}
