import { describe, expect, it } from "vitest";
import type { Language } from "../format.ts";
import { chapterWords, findingsWhen, sentencesAt } from "../testing/sound-story.ts";

const found = (language: Language, text: string) =>
  sentencesAt(
    findingsWhen((copy) => (chapterWords(copy, language).clues.belly = text)),
    `stories/wout/${language}.json`,
    "chapters.0.clues.belly",
  );

describe("the hard spaces of French", () => {
  it.each([
    "Wout saute encore !",
    "Qui saute encore?",
    "Wout saute : il tombe.",
    "Wout: Je saute encore.",
    "Wout dit\u00a0: « Non.\u00a0»",
    "Wout dit\u00a0: «\u00a0Non.»",
  ])("does not let pass: %s", (text) => {
    expect(found("fr", text)).toEqual([expect.stringContaining("a hard space (U+00A0) stands here")]);
  });

  it.each(["Wout saute encore\u00a0!", "Wout dit\u00a0: «\u00a0Non\u00a0?\u00a0» À 20:30, il saute."])(
    "lets pass: %s",
    (text) => {
      expect(found("fr", text)).toEqual([]);
    },
  );

  it("asks no other language for them", () => {
    expect(found("en", "Wout jumps again!")).toEqual([]);
  });
});
