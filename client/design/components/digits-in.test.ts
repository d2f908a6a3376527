import { expect, it } from "vitest";
import { digitsIn } from "./digits-in.ts";

it.each([
  ["as they are typed", "204617"],
  ["as they are copied from the board", " 204 617\n"],
  ["from an Arabic keyboard", "٢٠٤٦١٧"],
  ["from a Persian keyboard", "۲۰۴۶۱۷"],
  ["as wide as East Asian letters", "２０４ ６１７"],
  ["from the link that a teacher has sent", "http://192.168.1.20:2567/j/204617#6f1c2a9b8d7e4f50"],
  ["with a dot, as spoken words are written down", "204-617."],
])("a code's digits are read %s", (_, typed) => {
  expect(digitsIn(typed, 6)).toBe("204617");
});

it("no more digits are read than there is room for", () => {
  expect(digitsIn("2046178", 6)).toBe("204617");
});
