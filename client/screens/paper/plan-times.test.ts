import { describe, expect, it } from "vitest";
import { beginning, inHalfMinutes } from "./plan-times.ts";

describe("a length on the lesson plan", () => {
  it.each([
    [20_000, "½"],
    [60_000, "1"],
    [76_000, "1½"],
    [400_000, "6½"],
    [1_000, "½"],
  ])("of %i ms is %s", (ms, words) => {
    expect(inHalfMinutes(ms)).toBe(words);
  });
});

describe("a beginning on the lesson plan", () => {
  it("is a minute as long as nobody has said when the game starts", () => {
    expect(beginning("", 0)).toBe("0'");
    expect(beginning("", 7 * 60_000 + 59_000)).toBe("8'");
    expect(beginning("", -5 * 60_000)).toBe("−5'");
  });

  it("is a time of day when it is known, past the hour and past midnight too", () => {
    expect(beginning("08:50", 12 * 60_000)).toBe("9:02");
    expect(beginning("08:50", -5 * 60_000)).toBe("8:45");
    expect(beginning("00:02", -5 * 60_000)).toBe("23:57");
  });

  it("is a minute when what was typed is no time", () => {
    expect(beginning("25:00", 60_000)).toBe("1'");
  });
});
