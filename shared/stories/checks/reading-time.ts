import { cardsPlayed, rules } from "../../game/rules.ts";
import type { Report } from "../finding.ts";
import type { StoryWords } from "../format.ts";
import { wordCount } from "../texts.ts";

type ReadStep = "heard" | "result" | "seek" | "sought" | "helped";
type ChapterWords = StoryWords["chapters"][number];

/** Words around a story's own on the page of a step: headings, how the newcomer feels, what they show. */
const wordsAround = 12;

/** Feelings a table reads about when it found none of those that are right. */
const feelingsReadMost = 2 * rules.feelings.picked;

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const most = (counts: readonly number[], of: number): number => sum(counts.toSorted((a, b) => b - a).slice(0, of));
const countIn = (texts: readonly (string | undefined)[]): number => sum(texts.map((text) => wordCount(text ?? "")));

function inChapter({ feelings, cards }: ChapterWords): Pick<Record<ReadStep, number>, "heard" | "result"> {
  const played = Object.values(cards).map(
    ({ text, then, early, why }) => countIn([text, why]) + Math.max(countIn([then]), countIn([early])),
  );
  return {
    heard: most(
      Object.values(feelings).map((reason) => countIn([reason])),
      feelingsReadMost,
    ),
    result: most(played, cardsPlayed(0)),
  };
}

/** The most words of a story that one page of a step can show, in one language. */
function mostWords({ chapters, adults, sentences, help, hasMax }: StoryWords): Record<ReadStep, number> {
  const all = Object.values(adults);
  const answers = all.map(({ answer, why }) => countIn([answer, why, hasMax]));
  const asked = Object.values(sentences).map(({ text, why }) => countIn([text, why]));
  const inChapters = chapters.map(inChapter);
  return {
    heard: Math.max(...inChapters.map(({ heard }) => heard)),
    result: Math.max(...inChapters.map(({ result }) => result)),
    seek:
      countIn(all.flatMap(({ who, about }) => [who, about])) +
      countIn(Object.values(sentences).map(({ text }) => text)),
    sought: Math.max(...answers, ...asked),
    helped: Math.max(...Object.values(help).map((text) => countIn([text]))),
  };
}

/** Whether a child that reads slowly has time for the longest page of each step. */
export function checkReadingTime(report: Report, words: StoryWords): void {
  for (const [step, count] of Object.entries(mostWords(words)) as [ReadStep, number][]) {
    const room = Math.floor((rules.timeToRead[step] / 60_000) * rules.slowWordsPerMinute) - wordsAround;
    if (count > room) {
      report("", `A page of the step "${step}" can have ${count} words, and slow readers have time for ${room}.`);
    }
  }
}
