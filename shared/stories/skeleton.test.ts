import { describe, expect, it } from "vitest";
import services from "../../assets/help/help.json" with { type: "json" };
import { checkStory } from "./check.ts";
import { languages, storySchema, wordsSchema } from "./format.ts";
import { loadHelp } from "./load.ts";
import { emptyStory, emptyWords } from "./skeleton.ts";

describe("a story that is begun", () => {
  const story = emptyStory("anna");
  const words = emptyWords(story);

  it("has the form of a story", () => {
    expect(storySchema.parse(story)).toEqual(story);
    expect(wordsSchema.parse(words)).toEqual(words);
  });

  it("lacks nothing but its words", () => {
    const findings = checkStory(
      { folder: "anna", story, words: Object.fromEntries(languages.map((language) => [language, words])) },
      { services: loadHelp(services, {}).help.services, portraits: undefined, symbols: undefined },
    );
    expect(findings.length).toBeGreaterThan(700);
    const other = findings.filter(({ sentence }) => sentence !== "This text is still to be written.");
    expect(other.map(({ sentence }) => sentence)).toEqual(
      other.map(() => expect.stringMatching(/every line is 'Name: words'/)),
    );
  });
});
