import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../stories/format.ts";
import { minigames } from "./index.ts";

type Lessons = Record<string, Record<"before" | "after", string>>;

const oneSentence = /^[^.!?]+[.!?]$/;

describe.each(languages)("in %s", (language) => {
  const file = new URL(`../../assets/locales/${language}/minigames.json`, import.meta.url);
  const lessons = JSON.parse(readFileSync(file, "utf8")) as Lessons;

  it.each(minigames.map(({ id }) => id))("the lesson of %s is one sentence before it and one after", (id) => {
    expect(lessons[id]?.before).toMatch(oneSentence);
    expect(lessons[id]?.after).toMatch(oneSentence);
  });
});
