import { describe, expect, it } from "vitest";
import fr from "../../assets/stories/wout/fr.json" with { type: "json" };
import { checkContent, countTexts } from "./check.ts";
import { languages } from "./format.ts";
import { contentOf, findingsWhen, must, sentencesAt, soundCopy } from "./testing/sound-story.ts";

describe("a sound story", () => {
  it("has no faults", () => {
    expect(findingsWhen(() => {})).toEqual([]);
  });

  it("is counted text by text, in every language", () => {
    const copy = soundCopy();
    const all = countTexts(contentOf(copy).stories);
    expect(all % languages.length).toBe(0);
    expect(all / languages.length).toBeGreaterThan(200);
    expect(countTexts([{ folder: "wout", story: copy.story, words: { nl: copy.words.nl } }])).toBe(
      all / languages.length,
    );
  });
});

/** The same words, each with a mark that makes it another text. */
function louder<Words>(words: Words): Words {
  return JSON.parse(JSON.stringify(words), (_, value) => (typeof value === "string" ? `${value}\u00a0!` : value));
}

describe("stories together", () => {
  const twins = () => {
    const one = soundCopy();
    const other = soundCopy();
    const content = contentOf(one);
    other.story.id = "wilma";
    other.story.symbol = "moon";
    for (const language of languages) {
      other.words[language] = louder(other.words[language]);
      other.words[language].name = "Wilma";
    }
    const stories = [...content.stories, { folder: "wilma", story: other.story, words: other.words }];
    return { other, check: () => checkContent({ ...content, stories }) };
  };

  it("may be alike but for id, symbol, name and what they say", () => {
    expect(twins().check()).toEqual([]);
  });

  it("say nothing of some length word for word alike", () => {
    const { other, check } = twins();
    other.words.fr.ending = fr.ending;
    expect(check()).toEqual([
      { file: "stories/wilma/fr.json", key: "ending", sentence: "Word for word a text of wout." },
    ]);
  });

  it("do not let the longest sentence give away which one fits, from six stories on", () => {
    const telling = (count: number, length: number) => {
      const content = contentOf(soundCopy());
      const stories = Array.from({ length: count }, (_, index) => {
        const { story, words } = soundCopy();
        const fitting = must(story.sentences.find(({ fit }) => fit)).id;
        const other = must(story.sentences.find(({ fit }) => !fit)).id;
        must(words.nl.sentences[index < length ? fitting : other]).text = "woord ".repeat(18).trim();
        return { folder: `wout-${index}`, story, words };
      });
      return checkContent({ ...content, stories }).filter(({ file }) => file === "stories/*/nl.json");
    };
    expect(telling(6, 3)).toEqual([]);
    expect(telling(6, 4)).toHaveLength(1);
    expect(telling(5, 5)).toEqual([]);
  });

  it("have ids, symbols and names of their own", () => {
    const { other, check } = twins();
    other.story.id = "wout";
    other.story.symbol = "kite";
    other.words.de.name = "Wout";
    const found = check().map(({ file, key }) => `${file} ${key}`);
    expect(found).toEqual(expect.arrayContaining(["stories/wilma/story.json symbol", "stories/wilma/de.json name"]));
    expect(sentencesAt(check(), "stories/wilma/story.json", "id")).toContain(
      '"wout" is already that of stories/wout/story.json.',
    );
  });
});
