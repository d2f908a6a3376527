/** How many colours there are for the children of a table. */
const colours = 8;

/** Enough of a seat to give its children their colours. */
interface Sharing {
  id: string;
  heads: number;
}

/**
 * A child's place at the table, 1 to 8: its colour. Children are counted in the order of the seats, and within a shared
 * device one after another; a fuller table begins the colours anew.
 *
 * @param seats Everybody at the table.
 * @param head Which child at the device, 0 and up.
 */
export function placeOf(seats: readonly Sharing[], seat: string, head: number): number {
  let before = 0;
  for (const one of seats) {
    if (one.id === seat) break;
    before += one.heads;
  }
  return ((before + head) % colours) + 1;
}

/** How many children are at a table. */
export function childrenAt(seats: readonly Sharing[]): number {
  return seats.reduce((sum, seat) => sum + seat.heads, 0);
}

/** What each child of a shared device gets of a list, one after another; children for whom nothing is left get none. */
export function dealtTo<Item>(items: readonly Item[], heads: number): Item[][] {
  const hands: Item[][] = [];
  items.forEach((item, at) => {
    const hand = hands[at % heads];
    if (hand) hand.push(item);
    else hands.push([item]);
  });
  return hands;
}
