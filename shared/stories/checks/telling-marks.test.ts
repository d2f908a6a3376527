import { expect, it } from "vitest";
import type { Finding } from "../finding.ts";
import { chapterWords, must, soundCopy } from "../testing/sound-story.ts";
import { checkTellingMarks } from "./telling-marks.ts";

/** What is found in stories of which so many have an exclamation mark on a card of each effect. */
function found(marks: { harmful: number; neutral: number }): Finding[] {
  const stories = Array.from({ length: 12 }, (_, index) => {
    const copy = soundCopy();
    for (const own of copy.words.nl.chapters) for (const card of Object.values(own.cards)) card.text = "Iets doen.";
    for (const effect of ["harmful", "neutral"] as const) {
      const card = must(copy.story.chapters[0]?.cards.find((one) => one.effect === effect));
      if (index < marks[effect]) must(chapterWords(copy, "nl").cards[card.id]).text = "Iets doen!";
    }
    return { folder: `wout-${index}`, story: copy.story, words: { nl: copy.words.nl } };
  });
  const findings: Finding[] = [];
  checkTellingMarks(stories, findings);
  return findings;
}

it("no exclamation mark tells which cards make it worse", () => {
  expect(found({ harmful: 7, neutral: 5 })).toEqual([
    {
      file: "stories/*/nl.json",
      key: "cards",
      sentence: "Of 12 cards with an exclamation mark 7 make it worse: the mark tells which.",
    },
  ]);
});

it("a mark that is on as many others tells nothing, nor do a few marks", () => {
  expect(found({ harmful: 6, neutral: 6 })).toEqual([]);
  expect(found({ harmful: 5, neutral: 0 })).toEqual([]);
});
