import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Story, StoryWords } from "../../../shared/stories/format.ts";
import { readingOf, textAt } from "./reading.ts";
import { everyText } from "./search.ts";

const folder = new URL("../../../assets/stories/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), "utf8"));
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe("what is to be read of a newcomer", () => {
  it.each(ids)("is for %s every text there is, and nothing else", (id) => {
    const words = read(`${id}/de.json`) as StoryWords;
    const reading = readingOf(read(`${id}/story.json`) as Story, { debrief: words.debrief.length });
    const keys = reading.flatMap(({ items }) => items.flatMap((item) => item.keys));
    for (const key of keys) expect(textAt(words, key), key).toBeTypeOf("string");
    expect([...new Set(keys)].sort()).toEqual(
      everyText(words)
        .map(({ key }) => key)
        .sort(),
    );
  });

  it("says of each card what it does, and which feelings a clue speaks for", () => {
    const story = read("kwame/story.json") as Story;
    const reading = readingOf(story, { debrief: 2 });
    const [card] = story.chapters[0]!.cards;
    const item = reading.flatMap(({ items }) => items).find(({ keys }) => keys[0]?.endsWith(`.${card!.id}.text`));
    expect(item?.flags).toContain(card!.effect);
    const [clue] = story.chapters[0]!.clues;
    const read1 = reading.flatMap(({ items }) => items).find(({ keys }) => keys[0]?.endsWith(`clues.${clue!.id}`));
    expect(read1?.supports).toEqual((clue!.supports ?? []).map((feeling) => `feelings.${feeling}`));
  });
});

describe("a path in the words", () => {
  it("leads to a text, or nowhere", () => {
    const words = { rings: ["one", "two"], chapters: [{ title: "Monday" }] };
    expect(textAt(words, "rings.1")).toBe("two");
    expect(textAt(words, "chapters.0.title")).toBe("Monday");
    expect(textAt(words, "chapters.0")).toBeUndefined();
    expect(textAt(words, "chapters.7.title")).toBeUndefined();
  });
});
