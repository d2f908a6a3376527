import type { StoryWords } from "../../../shared/stories/format.ts";

/**
 * A choice of a few after a tap: taken back when it was there, added when there is room, else in place of the oldest.
 *
 * @param most How many may be chosen.
 */
export function toggled(chosen: readonly string[], item: string, most: number): string[] {
  if (chosen.includes(item)) return chosen.filter((one) => one !== item);
  return [...chosen, item].slice(-most);
}

/** The words of a card. A missed route of "being there" is named `chapter/card`; other cards are of the chapter played. */
export function cardWords(
  words: StoryWords,
  chapter: number,
  id: string,
): StoryWords["chapters"][number]["cards"][string] | undefined {
  const [first = "", second] = id.split("/");
  return second === undefined ? words.chapters[chapter]?.cards[id] : words.chapters[Number(first)]?.cards[second];
}
