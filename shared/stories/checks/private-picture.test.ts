import { describe, expect, it } from "vitest";
import type { Finding } from "../finding.ts";
import type { Language } from "../format.ts";
import { type Copy, cardWords, chapterWords, findingsWhen, must, sentencesAt } from "../testing/sound-story.ts";

function asStoryOfPicture(tell: (copy: Copy) => void): Finding[] {
  return findingsWhen((copy) => {
    copy.story.themes.push("private-picture");
    tell(copy);
  });
}

/** In Wout's story films of cats are sent, which is no private picture. */
const ofWout = asStoryOfPicture(() => {}).map(({ file, key, sentence }) => `${file} ${key} ${sentence}`);

/** What is found when one thing more is told in a story that is one of a private picture. */
function inStoryOfPicture(tell: (copy: Copy) => void): Finding[] {
  return asStoryOfPicture(tell).filter(({ file, key, sentence }) => !ofWout.includes(`${file} ${key} ${sentence}`));
}

type Told = readonly [language: Language, text: string];

/** Pictures that are shown, kept or sent on. */
const handled: Told[] = [
  ["nl", "Bewaar de foto en toon ze aan de juf."],
  ["fr", "Montre la photo à madame."],
  ["de", "Zeig das Bild der Lehrerin."],
  ["en", "Show the picture to the teacher."],
  ["nl", "De foto aan de juf laten zien."],
  ["fr", "Enregistrer la photo pour madame."],
  ["de", "Das Bild der Lehrerin weiterleiten."],
  ["en", "Forward the picture to the teacher."],
  ["nl", "Een screenshot van de foto nemen, en niemand vertelt het."],
  ["fr", "Garder la photo, et ne rien dire."],
  ["de", "Das Foto speichern, und keiner erfährt es."],
  ["en", "Keep a copy of the photo, and tell nobody."],
];

describe("a private picture", () => {
  it.each(handled)("is in %s neither shown, kept nor sent on in advice of any story: %s", (language, text) => {
    const findings = findingsWhen((copy) => (cardWords(copy, "sit-beside", language).text = text));
    expect(findings.map(({ key }) => key)).toContain("chapters.0.cards.sit-beside.text");
    expect(findingsWhen((copy) => (cardWords(copy, "silly-photo", language).text = text))).toEqual([]);
  });

  it.each(handled)(
    "is in %s neither shown, kept nor sent on by a clue, a scene or a card in its story: %s",
    (language, text) => {
      const findings = inStoryOfPicture((copy) => {
        const { clues } = chapterWords(copy, language);
        clues.belly = text;
        clues["read-by-21"] = `Siebe: ${text}!`;
        chapterWords(copy, language).scene = `${text} (1)`;
        cardWords(copy, "silly-photo", language).text = `${text} (2)`;
        cardWords(copy, "silly-photo", language).then = `${text} (3)`;
      });
      const keys = findings.filter(({ sentence }) => sentence.includes("never shown")).map(({ key }) => key);
      expect(keys).toEqual([
        "chapters.0.scene",
        "chapters.0.clues.read-by-21",
        "chapters.0.clues.belly",
        "chapters.0.cards.silly-photo.text",
        "chapters.0.cards.silly-photo.then",
      ]);
    },
  );

  it.each([
    ["nl", "Stuur het door!"],
    ["fr", "Fais tourner\u00a0!"],
    ["de", "Schick es weiter!"],
    ["en", "Pass it on!"],
  ] as const)("is in %s not sent on either where it is only called it: %s", (language, text) => {
    const told = (copy: Copy) => (chapterWords(copy, language).clues.belly = text);
    const file = `stories/wout/${language}.json`;
    expect(sentencesAt(inStoryOfPicture(told), file, "chapters.0.clues.belly")).toHaveLength(1);
    expect(findingsWhen(told)).toEqual([]);
  });

  it.each([
    ["nl", "De foto even bekijken."],
    ["fr", "Regarder vite la photo."],
    ["de", "Das Foto kurz anschauen."],
    ["en", "Look at the photo for a second."],
  ] as const)("is in %s looked at by nobody, though a card that does not help may tempt to: %s", (language, text) => {
    const keysWhen = (card: string, part: "text" | "then") =>
      inStoryOfPicture((copy) => (cardWords(copy, card, language)[part] = text)).map(({ key }) => key);
    expect(keysWhen("silly-photo", "text")).toEqual([]);
    expect(keysWhen("silly-photo", "then")).toEqual(["chapters.0.cards.silly-photo.then"]);
    expect(keysWhen("sit-beside", "text")).toEqual(["chapters.0.cards.sit-beside.text"]);
  });

  it.each([
    ["nl", "De foto niet bekijken en niet doorsturen."],
    ["fr", "Ne pas ouvrir, ne pas envoyer la photo."],
    ["de", "Kein Bild ansehen, kein Bild weiterschicken."],
    ["en", "Tell an adult without showing the picture."],
    ["nl", "Iemand dreigt een foto rond te sturen."],
    ["fr", "Quelqu'un menace d'envoyer une photo."],
    ["de", "Jemand droht, ein Foto herumzuschicken."],
    ["en", "Someone is threatening to send round a photo."],
    ["en", "Keep the messages. The photo goes to nobody."],
  ] as const)("may in %s be left alone, or threatened with: %s", (language, text) => {
    expect(inStoryOfPicture((copy) => (cardWords(copy, "sit-beside", language).text = text))).toEqual([]);
    expect(findingsWhen((copy) => (cardWords(copy, "sit-beside", language).text = text))).toEqual([]);
  });

  it.each([
    ["nl", "Op de foto staat Wout in de regen."],
    ["fr", "Sur la photo, il y a Wout."],
    ["de", "Auf dem Foto ist Wout."],
    ["en", "In the picture Wout is on a bench."],
    ["nl", "Een foto waarop Wout slaapt."],
    ["fr", "Une photo où Wout dort."],
    ["de", "Ein Foto ohne Hose."],
    ["en", "A photo without his jumper."],
    ["nl", "Wout staat onder de douche."],
    ["fr", "Wout est sous la douche."],
    ["de", "Wout ist unter der Dusche."],
    ["en", "Wout is in the shower."],
  ] as const)(
    "is in %s described in no text of its story, not even on a card that does not help: %s",
    (language, text) => {
      const described = (copy: Copy) => {
        chapterWords(copy, language).clues.belly = text;
        cardWords(copy, "silly-photo", language).text = `${text} (2)`;
      };
      const told = inStoryOfPicture(described).filter(({ sentence }) => sentence.includes("never told"));
      expect(told.map(({ key }) => key)).toEqual(["chapters.0.clues.belly", "chapters.0.cards.silly-photo.text"]);
      expect(findingsWhen(described)).toEqual([]);
    },
  );

  it("is not asked for by a help service", () => {
    const findings = findingsWhen((copy) => (must(copy.helpWords.en.awel).about = "Show them the picture."));
    expect(sentencesAt(findings, "help/en.json", "awel")).toHaveLength(1);
  });
});
