import { describe, expect, it } from "vitest";
import { type Copy, cardWords, chapterWords, findingsWhen, must, sentencesAt } from "../testing/sound-story.ts";

describe("the words of a story", () => {
  it("misses a text that one language lacks", () => {
    const findings = findingsWhen((copy) => delete chapterWords(copy, "fr").clues.belly);
    expect(findings).toEqual([
      { file: "stories/wout/fr.json", key: "chapters.0.clues.belly", sentence: "This text is missing." },
    ]);
  });

  const parts: [part: string, words: (copy: Copy) => Record<string, unknown>, key: string][] = [
    ["feelings", (copy) => copy.words.de.feelings, "feelings"],
    ["moments", (copy) => copy.words.de.moments, "moments"],
    ["adults", (copy) => copy.words.de.adults, "adults"],
    ["sentences", (copy) => copy.words.de.sentences, "sentences"],
    ["events", (copy) => copy.words.de.events, "events"],
    ["help roles", (copy) => copy.words.de.help, "help"],
    ["clues", (copy) => chapterWords(copy, "de").clues, "chapters.0.clues"],
    ["reasons of feelings", (copy) => chapterWords(copy, "de").feelings, "chapters.0.feelings"],
    ["cards", (copy) => chapterWords(copy, "de").cards, "chapters.0.cards"],
  ];

  it.each(parts)("misses and refuses keys of %s", (_part, words, key) => {
    const findings = findingsWhen((copy) => {
      const own = words(copy);
      const [id] = Object.keys(own);
      own["not-in-the-story"] = own[must(id)];
      delete own[must(id)];
    });
    const sentences = findings.filter(
      (finding) => finding.file === "stories/wout/de.json" && finding.key.startsWith(key),
    );
    expect(sentences.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining(["This text is missing.", "The story knows nothing of this text."]),
    );
  });

  it("says what happens when a card that needs trust is played too early", () => {
    const findings = findingsWhen((copy) => delete cardWords(copy, "tell-teacher").early);
    expect(sentencesAt(findings, "stories/wout/nl.json", "chapters.0.cards.tell-teacher.early")).toHaveLength(1);
  });

  it("says nothing of too early for a card that needs no trust", () => {
    const findings = findingsWhen((copy) => (cardWords(copy, "sit-beside").early = "Nog niet, zegt Wout."));
    expect(sentencesAt(findings, "stories/wout/nl.json", "chapters.0.cards.sit-beside.early")).toHaveLength(1);
  });

  it("gives every adult that fits a first bad reaction", () => {
    const findings = findingsWhen((copy) => delete must(copy.words.en.adults.bram).notNow);
    expect(sentencesAt(findings, "stories/wout/en.json", "adults.bram.notNow")).toHaveLength(1);
  });

  it("gives no other adult a first bad reaction", () => {
    const findings = findingsWhen((copy) => (must(copy.words.en.adults.giggle).notNow = "'Not now!'"));
    expect(sentencesAt(findings, "stories/wout/en.json", "adults.giggle.notNow")).toHaveLength(1);
  });

  it("writes a chat line by line with names", () => {
    const findings = findingsWhen(
      (copy) => (chapterWords(copy).clues["read-by-21"] = "Wout: Dag!\nNiemand antwoordt."),
    );
    expect(sentencesAt(findings, "stories/wout/nl.json", "chapters.0.clues.read-by-21")).toHaveLength(1);
  });

  it("does not tell the same text twice", () => {
    const findings = findingsWhen((copy) => {
      cardWords(copy, "sit-beside").why = `${cardWords(copy, "leave-group").why.toUpperCase()}!`;
    });
    expect(sentencesAt(findings, "stories/wout/nl.json", "chapters.0.cards.leave-group.why")).toEqual([
      "The same text as chapters.0.cards.sit-beside.why.",
    ]);
  });

  it("does not call two feelings the same", () => {
    const findings = findingsWhen((copy) => (copy.words.fr.feelings.shy = "Fatigué"));
    expect(sentencesAt(findings, "stories/wout/fr.json", "feelings.tired")).toHaveLength(1);
  });

  it("leaves no line in another language", () => {
    const findings = findingsWhen((copy) => (copy.words.en.ending = copy.words.nl.ending));
    expect(sentencesAt(findings, "stories/wout/en.json", "ending")).toContain("Word for word the text of nl.json.");
  });

  it("is in the language of its file", () => {
    const findings = findingsWhen(
      (copy) => (copy.words.de.ending = "She is not with the others, and that is good for her."),
    );
    expect(sentencesAt(findings, "stories/wout/de.json", "ending").join()).toContain("reads as en");
  });

  it("is written to its end", () => {
    const findings = findingsWhen((copy) => (copy.words.nl.hasMax = "…"));
    expect(sentencesAt(findings, "stories/wout/nl.json", "hasMax")).toContain("This text is still to be written.");
  });

  it("has as many points for the debrief in each language", () => {
    const findings = findingsWhen((copy) => copy.words.de.debrief.pop());
    expect(sentencesAt(findings, "stories/wout/de.json", "debrief")).toHaveLength(1);
  });
});
