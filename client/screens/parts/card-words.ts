import type { StoryWords } from "../../../shared/stories/format.ts";

/** The words of a card. A missed route of "being there" is named `chapter/card`; other cards are of the chapter played. */
export function cardWords(
  words: StoryWords,
  chapter: number,
  id: string,
): StoryWords["chapters"][number]["cards"][string] | undefined {
  const [first = "", second] = id.split("/");
  return second === undefined ? words.chapters[chapter]?.cards[id] : words.chapters[Number(first)]?.cards[second];
}
