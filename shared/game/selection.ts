import { countingSeats } from "./counting.ts";
import { seatSecrets, tableSecrets } from "./lookup.ts";
import { cardsPlayed } from "./rules.ts";
import type { Game, TableState } from "./state.ts";

/** What each child who is waited for has marked; those who have marked nothing yet are left out. */
function marked(game: Game, number: number): string[][] {
  return countingSeats(game, number)
    .flatMap((seat) => seatSecrets(game, seat.id).markers)
    .filter((cards) => cards.length > 0);
}

/** Card id to the number of children who back it. */
function backing(children: readonly string[][]): Map<string, number> {
  const backed = new Map<string, number>();
  for (const cards of children) for (const card of cards) backed.set(card, (backed.get(card) ?? 0) + 1);
  return backed;
}

/**
 * The cards the table would play now: the most-backed, as many as the visit plays. Ties go to the cards of the day's speaker (unless
 * the speaker passes), then to the order in which the table sees them.
 */
export function selectedCards(game: Game, table: TableState): string[] {
  const backed = backing(marked(game, table.number));
  if (backed.size === 0) return [];
  const isSpeakerIn = countingSeats(game, table.number).some((seat) => seat.id === table.speaker);
  const speaker = isSpeakerIn ? seatSecrets(game, table.speaker).markers.flat() : [];
  const { cards, chapter } = tableSecrets(game, table.number);
  const weight = (card: string) => (backed.get(card) ?? 0) * 2 + (speaker.includes(card) ? 1 : 0);
  return cards
    .filter((card) => backed.has(card))
    .sort((one, other) => weight(other) - weight(one) || cards.indexOf(one) - cards.indexOf(other))
    .slice(0, cardsPlayed(chapter));
}

/** Cards that only some of the children who marked anything back: what a divided table still has to talk about. */
export function dividedCards(game: Game, table: TableState): string[] {
  const children = marked(game, table.number);
  return [...backing(children)].filter(([, backers]) => backers < children.length).map(([card]) => card);
}

/** Whether a table still has something to talk about when its time is up; never so where nobody is. */
export function isDivided(game: Game, table: TableState): boolean {
  if (table.counting === 0) return false;
  return selectedCards(game, table).length === 0 || dividedCards(game, table).length > 0;
}
