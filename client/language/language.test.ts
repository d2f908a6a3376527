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

it("a text that was asked for before its file came is there once it has come", async () => {
  expect(text("player:pausedTitle")).toBe("player:pausedTitle");
  await prepareTexts(["player"]);
  expect(text("player:pausedTitle")).not.toBe("player:pausedTitle");
});

it("a text is in the language of the screen, however often it was shown in another", async () => {
  const english = text("common:close");
  await chooseLanguage("fr");
  const french = text("common:close");
  expect(french).not.toBe(english);
  await chooseLanguage("en");
  expect([english, text("common:close")]).toEqual([english, english]);
});
