/**
 * A choice of a few after a tap: taken back when it was there, added when there is room, else in place of the oldest.
 *
 * @param most How many may be chosen.
 */
export function toggled(chosen: readonly string[], item: string, most: number): string[] {
  if (chosen.includes(item)) return chosen.filter((one) => one !== item);
  return [...chosen, item].slice(-most);
}
