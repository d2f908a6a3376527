import { describe, expect, it } from "vitest";
import { cardsPlayed } from "../../../shared/game/rules.ts";
import type { StoryWords } from "../../../shared/stories/format.ts";
import { cardWords, toggled } from "./chosen.ts";

describe("a choice of up to two", () => {
  it("a tap chooses, another tap takes it back", () => {
    expect(toggled([], "a", 2)).toEqual(["a"]);
    expect(toggled(["a", "b"], "a", 2)).toEqual(["b"]);
  });

  it("a third one takes the place of the oldest", () => {
    expect(toggled(["a", "b"], "c", 2)).toEqual(["b", "c"]);
  });

  it("of a visit that plays one card, another one takes the place of the first", () => {
    expect(toggled(["a"], "b", cardsPlayed(3))).toEqual(["a", "b"]);
    expect(toggled(["a"], "b", cardsPlayed(-1))).toEqual(["b"]);
  });
});

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
