import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { languages } from "../../shared/stories/languages.ts";
import { findHardWords, type HardWord, hardWords } from "./hard-words.ts";

const assets = fileURLToPath(new URL("../../assets", import.meta.url));

interface WordFile {
  list: Record<HardWord, { word: string; forms: string; means: string }>;
}

const read = (path: string) => JSON.parse(readFileSync(`${assets}/${path}`, "utf8")) as unknown;
const fileOf = (language: string) => read(`locales/${language}/words.json`) as WordFile;

/** All texts in some data, its keys left out. */
function textsIn(data: unknown): string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

it.each([
  ["fr", "Elle voulait se faire passer pour une autre.", "forward"],
  ["fr", "La banque bloque la carte.", "block"],
  ["en", "She's looking forward to it.", "forward"],
  ["en", "Now for child 2", "forward"],
] as const)("in %s, “%s” is not explained as something else", (language, text, word) => {
  const { list } = fileOf(language);
  expect(findHardWords(text, (one) => list[one].forms).map((met) => met.word)).not.toContain(word);
});

describe.each(languages)("the hard words in %s", (language) => {
  const { list } = fileOf(language);
  const formsOf = (word: HardWord) => list[word].forms;
  const playerFiles = [
    "help",
    "lights-out",
    "mask-off",
    "player",
    "rescue",
    "right-line",
    "stop-the-spread",
    "strong-key",
  ];

  it("are those that the game looks for", () => {
    expect(Object.keys(list).sort()).toEqual([...hardWords].sort());
  });

  it("are met in what children read", () => {
    const paths = [
      ...globSync(`{stories/*,events,help}/${language}.json`, { cwd: assets }),
      ...playerFiles.map((name) => `locales/${language}/${name}.json`),
    ];
    const met = new Set(
      paths
        .flatMap((path) => textsIn(read(path)))
        .flatMap((text) => findHardWords(text, formsOf))
        .map(({ word }) => word),
    );
    expect(hardWords.filter((word) => !met.has(word))).toEqual([]);
  });

  it("are explained in at most 25 words", () => {
    for (const word of hardWords) {
      const { means } = list[word];
      expect(means.split(/\s+/).length, means).toBeLessThanOrEqual(25);
    }
  });
});

describe("finding a hard word", () => {
  const formsOf = (word: HardWord) =>
    ({ report: "report, reports", fake: "fake", forward: "pass it on" })[word as "report"] ?? "\u0000";

  it("takes whole words, in capitals or not, wherever they stand", () => {
    expect(findHardWords("Report it! Reporters report.", formsOf)).toEqual([
      { word: "report", from: 0, to: 6 },
      { word: "report", from: 21, to: 27 },
    ]);
  });

  it("takes words of several parts, in the order of the text", () => {
    expect(findHardWords("A fake? Don't pass it on.", formsOf).map(({ word }) => word)).toEqual(["fake", "forward"]);
  });

  it("finds the same word twice in a row", () => {
    expect(findHardWords("fake fake", formsOf)).toHaveLength(2);
  });
});
