import { describe, expect, it } from "vitest";
import { cardsPlayed } from "../../../shared/game/rules.ts";
import { toggled } from "./chosen.ts";

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
