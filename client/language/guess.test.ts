import { expect, it } from "vitest";
import { guessLanguage } from "./guess.ts";

it("a language chosen before is taken whatever the device says", () => {
  expect(guessLanguage("de", ["fr-BE"])).toBe("de");
});

it("without a choice the device's first language that the game speaks is taken", () => {
  expect(guessLanguage(null, ["tr-TR", "nl-BE", "fr"])).toBe("nl");
  expect(guessLanguage(null, ["FR-be"])).toBe("fr");
});

it("a remembered text that is no language is not believed", () => {
  expect(guessLanguage("klingon", ["de"])).toBe("de");
});

it("a device that speaks none of them gets English", () => {
  expect(guessLanguage(null, ["tr", "ar"])).toBe("en");
  expect(guessLanguage(null, [])).toBe("en");
});
