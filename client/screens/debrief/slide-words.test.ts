import { beforeAll, expect, it, vi } from "vitest";
import nl from "../../../assets/stories/wout/nl.json" with { type: "json" };
import { stubBrowser } from "../../language/testing/stub-browser.ts";

let slideWords = {} as typeof import("./slide-words.ts").slideWords;

beforeAll(async () => {
  stubBrowser("nl");
  const words = await import("../../language/index.ts");
  ({ slideWords } = await import("./slide-words.ts"));
  await words.chooseLanguage("nl");
  await words.prepareTexts(["common", "debrief"]);
  await vi.waitFor(() => expect(words.storyWords("wout")).toBeDefined());
});

const cards: Readonly<Record<string, { text: string }>> = nl.chapters[0]?.cards ?? {};
const [one = "", other = ""] = Object.keys(cards);
const told = (kind: Parameters<typeof slideWords>[0]["kind"]) =>
  slideWords({ kind, newcomer: "wout", chapter: 0, tables: [3, 5], keys: [one, other] }).told.join(" ");

it.each(["turn", "helped"] as const)("a moment in which it went better (%s) names the tables", (kind) => {
  expect(told(kind)).toContain("Tafel 3, Tafel 5: ");
});

it.each(["tempting", "tooEarly", "kindOnly", "differed"] as const)(
  "what a table might be blamed for (%s) names none",
  (kind) => {
    expect(told(kind)).toContain(Object.values(cards)[0]?.text);
    expect(told(kind)).not.toMatch(/Tafel|\d/);
  },
);
