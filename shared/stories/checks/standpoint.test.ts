import { describe, expect, it } from "vitest";
import type { Language } from "../format.ts";
import { type Copy, cardWords, chapterWords, findingsWhen, must } from "../testing/sound-story.ts";

/** What nobody says who helps, and the game does not either. */
const unhelpful: [language: Language, text: string][] = [
  ["nl", "Dit blijft onder ons."],
  ["nl", "Jullie beloven dat jullie niemand iets zeggen."],
  ["nl", "Het is zijn eigen schuld."],
  ["fr", "Ça reste entre nous."],
  ["fr", "Vous promettez de ne rien dire."],
  ["fr", "C'est ta faute."],
  ["de", "Das bleibt unter uns."],
  ["de", "Ihr versprecht, niemandem etwas zu sagen."],
  ["de", "Selber schuld."],
  ["en", "It stays between us."],
  ["en", "You promise not to tell."],
  ["en", "That's his own fault."],
];

/** Texts the game stands for, each with its key in Wout's story. */
const places: [key: string, put: (copy: Copy, language: Language, text: string) => void][] = [
  ["chapters.0.feelings.left-out", (copy, of, text) => (chapterWords(copy, of).feelings["left-out"] = text)],
  ["chapters.0.cards.sit-beside.text", (copy, of, text) => (cardWords(copy, "sit-beside", of).text = text)],
  ["chapters.0.cards.sit-beside.then", (copy, of, text) => (cardWords(copy, "sit-beside", of).then = text)],
  ["chapters.0.cards.tell-teacher.early", (copy, of, text) => (cardWords(copy, "tell-teacher", of).early = text)],
  ["moments.kite", (copy, of, text) => (copy.words[of].moments.kite = text)],
  ["adults.bram.answer", (copy, of, text) => (must(copy.words[of].adults.bram).answer = text)],
  ["adults.bram.why", (copy, of, text) => (must(copy.words[of].adults.bram).why = text)],
  ["sentences.think-along.text", (copy, of, text) => (must(copy.words[of].sentences["think-along"]).text = text)],
  ["sentences.think-along.why", (copy, of, text) => (must(copy.words[of].sentences["think-along"]).why = text)],
  ["hasMax", (copy, of, text) => (copy.words[of].hasMax = text)],
  ["help.listening-line", (copy, of, text) => (copy.words[of].help["listening-line"] = text)],
  ["trust.2", (copy, of, text) => (copy.words[of].trust[2] = text)],
  ["ending", (copy, of, text) => (copy.words[of].ending = text)],
  ["forAdults", (copy, of, text) => (copy.words[of].forAdults = text)],
];

describe("what the game stands for", () => {
  it.each(places)("promises no secrecy and blames nobody: %s", (key, put) => {
    for (const [language, text] of unhelpful) {
      const findings = findingsWhen((copy) => put(copy, language, text));
      expect(findings.map((finding) => `${finding.file} ${finding.key}`)).toEqual([
        `stories/wout/${language}.json ${key}`,
      ]);
    }
  });

  it("is not what a card that does not help, a stranger, a bad reaction or a near feeling says", () => {
    const findings = findingsWhen((copy) => {
      cardWords(copy, "silly-photo", "en").text = "'It stays between us.'";
      must(copy.words.en.adults.giggle).answer = "'Tell nobody, it is our secret.'";
      must(copy.words.en.adults.bram).notNow = "'That's your own fault, Wout!'";
      must(copy.words.en.sentences["do-nothing"]).text = "'Promise me another thing.'";
      chapterWords(copy, "en").feelings.shy = "His own fault, says Noor. But she is wrong.";
      chapterWords(copy, "en").clues.diary = "In his diary: 'I promise not to tell.'";
    });
    expect(findings).toEqual([]);
  });
});
