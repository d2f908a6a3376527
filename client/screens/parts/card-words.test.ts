import { describe, expect, it } from "vitest";
import type { StoryWords } from "../../../shared/stories/format.ts";
import { cardWords } from "./card-words.ts";

describe("the words of a card", () => {
  const chapter = (text: string) => ({ cards: { sit: { text } } });
  const words = { chapters: [chapter("first"), chapter("second")] } as unknown as StoryWords;

  it("are those of the chapter being played", () => {
    expect(cardWords(words, 1, "sit")?.text).toBe("second");
  });

  it("of a missed route are those of the chapter it comes from", () => {
    expect(cardWords(words, -1, "0/sit")?.text).toBe("first");
  });

  it("of an unknown card are not there", () => {
    expect(cardWords(words, 1, "fly")).toBeUndefined();
    expect(cardWords(words, -1, "7/sit")).toBeUndefined();
  });
});
