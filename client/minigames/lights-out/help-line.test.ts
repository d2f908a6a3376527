import { expect, it } from "vitest";
import { helpLine } from "./help-line.ts";

it.each([
  ["listening-line", "nl", "102"],
  ["listening-line", "fr", "103"],
  ["listening-line", "de", "108"],
  ["listening-line", "en", "116 000"],
  ["child-focus", "nl", "116 000"],
  ["child-focus", "de", "116 000"],
] as const)("the number of a %s for a reader of %s is %s", (role, language, number) => {
  expect(helpLine(role, language).number).toBe(number);
});

it("says so when there is nobody to call", () => {
  expect(() => helpLine("child-focus", "nl", [])).toThrow("Child Focus");
});
