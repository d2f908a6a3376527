import { expect, it } from "vitest";
import { type Finding, reporter } from "../finding.ts";
import { chapterWords, must, soundCopy } from "../testing/sound-story.ts";
import { checkReadingTime } from "./reading-time.ts";

/** What is found of the Dutch words of a story, by the step it is found in. */
function stepsTooLong(words: ReturnType<typeof soundCopy>["words"]["nl"]): string[] {
  const findings: Finding[] = [];
  checkReadingTime(reporter(findings, "stories/wout/nl.json"), words);
  return findings.map(({ sentence }) => /"(\w+)"/.exec(sentence)?.[1] ?? sentence);
}

const long = "woord ".repeat(120);

it("a story that slow readers have time for is fine", () => {
  expect(stepsTooLong(soundCopy().words.nl)).toEqual([]);
});

it("what came of two cards, what was felt, whom one can ask, and each answer is read in time", () => {
  const copy = soundCopy();
  const { nl } = copy.words;
  must(Object.values(chapterWords(copy, "nl").cards)[0]).then = long;
  expect(stepsTooLong(nl)).toEqual(["result"]);
  const own = chapterWords(copy, "nl");
  own.feelings[must(Object.keys(own.feelings)[0])] = long;
  expect(stepsTooLong(nl)).toEqual(["heard", "result"]);
  must(Object.values(nl.adults)[0]).about = long;
  expect(stepsTooLong(nl)).toEqual(["heard", "result", "seek"]);
  must(Object.values(nl.sentences)[0]).why = long;
  expect(stepsTooLong(nl)).toEqual(["heard", "result", "seek", "sought"]);
  nl.help.police = long;
  expect(stepsTooLong(nl)).toEqual(["heard", "result", "seek", "sought", "helped"]);
});

it("what is read when a card came too early counts where it is longer", () => {
  const copy = soundCopy();
  must(Object.values(chapterWords(copy, "nl").cards).find(({ early }) => early)).early = long;
  expect(stepsTooLong(copy.words.nl)).toEqual(["result"]);
});
