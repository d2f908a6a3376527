import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../../../shared/stories/languages.ts";

/**
 * Letters both typefaces have in the files that a PDF takes them from: those of western Europe, and the marks around them.
 * Another one would be an empty box on paper.
 */
const letters = /^[\u0020-\u007e\u00a0-\u00ffŒœ–—‘’‚“”„•…€−]*$/;

/** Files of words of which something stands on a sheet. */
const files = ["paper", "kit", "plan", "board", "phases", "host", "report", "debrief", "questions", "tips"] as const;

const read = (path: string) => readFileSync(new URL(`../../../assets/${path}`, import.meta.url), "utf8");

describe.each(languages)("what is printed in %s", (language) => {
  it.each(files)("of %s has no letter that the typefaces lack", (file) => {
    const lines = read(`locales/${language}/${file}.json`).split("\n");
    expect(lines.filter((line) => !letters.test(line))).toEqual([]);
  });

  it("of the names of helplines has none either", () => {
    const lines = read(`help/${language}.json`).split("\n");
    expect(lines.filter((line) => !letters.test(line))).toEqual([]);
  });
});
