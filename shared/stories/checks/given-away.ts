import { type Finding, type Report, reporter } from "../finding.ts";
import type { Chapter, Story, StoryWords } from "../format.ts";
import type { WordsByLanguage } from "../load.ts";
import { plain } from "../texts.ts";

const rightFeelings = ({ feelings }: Chapter): string[] =>
  feelings.filter(({ fit }) => fit === "right").map(({ id }) => id);

/** A chapter is understood by putting clues together: no clue speaks for both right feelings. */
function checkClues(report: Report, chapter: Chapter): void {
  const right = rightFeelings(chapter);
  for (const { id, supports } of chapter.clues) {
    if (right.length > 1 && right.every((feeling) => supports.includes(feeling))) {
      report(`clues.${id}`, `It speaks for ${right.join(" and ")}: alone it gives the chapter away.`);
    }
  }
}

/** Nothing a table sees before it answers says a right feeling's word: an opinion names one too, a mistaken one. */
function checkNames(report: Report, chapter: Chapter, words: StoryWords, number: number): void {
  const own = words.chapters[number];
  const names = rightFeelings(chapter).map((feeling) => plain(words.feelings[feeling] ?? ""));
  for (const [key, text] of Object.entries({ scene: own?.scene ?? "", ...own?.clues })) {
    const named = names.find((name) => name !== "" && ` ${plain(text)} `.includes(` ${name} `));
    if (named !== undefined) {
      report(key === "scene" ? key : `clues.${key}`, `"${named}" is right here: it gives the feeling away.`);
    }
  }
}

/** Whether a single clue, or the scene, gives a chapter away that children are to find out together. */
export function checkGivenAway(
  path: string,
  { chapters }: Story,
  words: WordsByLanguage<StoryWords>,
  findings: Finding[],
): void {
  for (const [number, chapter] of chapters.entries()) {
    const at =
      (file: string): Report =>
      (key, sentence) =>
        reporter(findings, `${path}/${file}.json`)(`chapters.${number}.${key}`, sentence);
    checkClues(at("story"), chapter);
    for (const [language, own] of Object.entries(words)) checkNames(at(language), chapter, own, number);
  }
}
