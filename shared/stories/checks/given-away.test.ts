import { describe, expect, it } from "vitest";
import { chapterWords, clue, findingsWhen, sentencesAt, structureFile } from "../testing/sound-story.ts";

describe("a chapter that children find out together", () => {
  it("is not given away by one clue that speaks for both right feelings", () => {
    const findings = findingsWhen((copy) => clue(copy, "belly").supports.push("left-out"));
    expect(findings).toHaveLength(1);
    expect(sentencesAt(findings, structureFile, "chapters.0.clues.belly").join()).toContain("gives the chapter away");
  });

  it("may have a clue that speaks for a right and a near feeling", () => {
    expect(findingsWhen((copy) => clue(copy, "belly").supports.push("shy"))).toEqual([]);
  });

  it("names no right feeling in a clue or in the scene, in any language", () => {
    const named = findingsWhen((copy) => {
      chapterWords(copy, "de").clues.diary = "Im Heft steht: „Wout fühlt sich Ausgeschlossen!“";
      chapterWords(copy, "en").scene = "Wout is left out, says the sandpit.";
    });
    expect(named.map(({ file, key }) => `${file} ${key}`)).toEqual([
      "stories/wout/de.json chapters.0.clues.diary",
      "stories/wout/en.json chapters.0.scene",
    ]);
  });

  it("lets an opinion name a feeling that is only near", () => {
    expect(
      findingsWhen((copy) => (chapterWords(copy, "en").clues["noor-says"] = "Noor: 'Wout is just shy. Or tired.'")),
    ).toEqual([]);
  });
});
