import { beforeAll, beforeEach, expect, it, vi } from "vitest";

let { chooseLanguage, language, prepareTexts, text } = {} as typeof import("./language.ts");

beforeAll(() => {
  vi.stubGlobal("document", { documentElement: { lang: "" } });
  vi.stubGlobal("navigator", { languages: ["en"] });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
});

beforeEach(async () => {
  vi.resetModules();
  ({ chooseLanguage, language, prepareTexts, text } = await import("./language.ts"));
  await prepareTexts(["common"]);
});

it("a screen that comes while the language changes has its words in the new one", async () => {
  const changed = chooseLanguage("fr");
  const prepared = prepareTexts(["player"]);
  await Promise.all([changed, prepared]);
  expect(language.value).toBe("fr");
  expect(text("player:pausedTitle")).not.toBe("player:pausedTitle");
});

it("the language chosen last is the one that stays, also when it was there before", async () => {
  await Promise.all([chooseLanguage("de"), chooseLanguage("fr")]);
  expect(language.value).toBe("fr");
  await Promise.all([chooseLanguage("nl"), chooseLanguage("fr")]);
  expect(language.value).toBe("fr");
});
