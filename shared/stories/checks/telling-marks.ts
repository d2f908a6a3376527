import { type Finding, reporter } from "../finding.ts";
import { languages } from "../format.ts";
import type { LoadedStory } from "../load.ts";

/** From so many marked cards on it can be told whether the mark gives something away. */
const leastToCompare = 6;

/** Children find out quickly when it is the cards that make it worse which end in an exclamation mark. */
export function checkTellingMarks(stories: readonly LoadedStory[], findings: Finding[]): void {
  for (const language of languages) {
    const marked = stories.flatMap(({ story, words }) =>
      story.chapters.flatMap(({ cards }, number) =>
        cards.filter(({ id }) => words[language]?.chapters[number]?.cards[id]?.text.includes("!")),
      ),
    );
    const harmful = marked.filter(({ effect }) => effect === "harmful");
    if (marked.length < leastToCompare || harmful.length <= marked.length / 2) continue;
    reporter(findings, `stories/*/${language}.json`)(
      "cards",
      `Of ${marked.length} cards with an exclamation mark ${harmful.length} make it worse: the mark tells which.`,
    );
  }
}
