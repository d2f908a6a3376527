import { describe, expect, it } from "vitest";
import type { Language } from "../format.ts";
import { findingsWhen } from "../testing/sound-story.ts";

/** What is found when the screens of a language say this, as "file: key". */
function faultsOf(language: Language, files: Record<string, unknown>): string[] {
  return findingsWhen((copy) => (copy.screens[language] = files)).map(({ file, key }) => `${file}: ${key}`);
}

describe("the texts of the screens", () => {
  it.each([
    ["nl", "Wie is het slachtoffer?"],
    ["fr", "Pourquoi as-tu fait ça\u00a0?"],
    ["de", "Das war dumm."],
    ["en", "A film on YouTube."],
    ["en", "Well done \u{1F389}"],
    ["en", "Call 116000."],
    ["nl", "Dit blijft onder ons."],
    ["fr", "Ça reste entre nous."],
    ["de", "Selber schuld!"],
    ["en", "It's our secret."],
  ] as const)("keep to the wording of the stories, in %s: %s", (language, text) => {
    expect(faultsOf(language, { join: { title: "OK", deep: { down: text } } })).toEqual([
      `locales/${language}/join.json: deep.down`,
    ]);
  });

  it("are in the language of their folder", () => {
    const text = "She is not with the others, and that is good for her.";
    expect(faultsOf("fr", { join: { title: text } })).toEqual(["locales/fr/join.json: title"]);
  });

  it("advise nobody to show, keep or send on a picture", () => {
    const text = "Show the picture to a teacher.";
    expect(faultsOf("en", { tips: { one: text }, "stop-the-spread": { state: text } })).toEqual([
      "locales/en/tips.json: one",
    ]);
  });

  it.each([
    ["nl", "Je streak is vijf dagen."],
    ["nl", "Kom morgen weer terug!"],
    ["nl", "Kijk in de ranglijst."],
    ["fr", "Une série de 5 jours."],
    ["fr", "Reviens vite demain."],
    ["fr", "Voici le classement."],
    ["de", "Die Rangliste der Tische."],
    ["de", "Komm bald wieder!"],
    ["de", "Deine letzte Chance."],
    ["en", "The leaderboard of your class."],
    ["en", "Come back tomorrow!"],
    ["en", "A new high score."],
  ] as const)("hook nobody, in %s: %s", (language, text) => {
    expect(faultsOf(language, { join: { title: text } })).toEqual([`locales/${language}/join.json: title`]);
  });

  it.each([
    ["nl", "Er is geen ranglijst."],
    ["fr", "Il n'y a pas de classement."],
    ["de", "Es gibt keine Rangliste."],
    ["en", "There is no leaderboard. You can come back whenever you like."],
  ] as const)("may say that there is no hook, in %s: %s", (language, text) => {
    expect(faultsOf(language, { paper: { what: text } })).toEqual([]);
  });

  it("name a platform on the button that leads to it, and nothing else", () => {
    const share = { classroom: "Share in Google Classroom", mail: "Share in Google Classroom" };
    expect(faultsOf("en", { host: { share } })).toEqual(["locales/en/host.json: share.mail"]);
    expect(faultsOf("en", { host: { share: { classroom: "Share on Facebook" } } })).toHaveLength(1);
  });
});

describe("the mini-games", () => {
  it("let a wrong answer promise secrecy, and not the one that listens", () => {
    const text = "I won't tell anyone.";
    const bubbles = { "round-1": { says: text, a: text, b: text, e: text } };
    expect(faultsOf("en", { "listening-ear": { bubbles } })).toEqual([
      "locales/en/listening-ear.json: bubbles.round-1.b",
    ]);
  });

  it("let the answer that blames do so, and no other", () => {
    const text = "You should have asked.";
    const bubbles = { "round-1": { says: text, b: text, c: text, d: text } };
    expect(faultsOf("en", { "listening-ear": { bubbles } })).toEqual([
      "locales/en/listening-ear.json: bubbles.round-1.says",
      "locales/en/listening-ear.json: bubbles.round-1.b",
      "locales/en/listening-ear.json: bubbles.round-1.c",
    ]);
  });

  it.each([
    ["lights-out", (text: string) => ({ messages: { bag: { says: text, why: text } } }), "messages.bag.why"],
    ["right-line", (text: string) => ({ letters: { wall: { says: text, why: text } } }), "letters.wall.why"],
    ["mask-off", (text: string) => ({ profiles: { bubo: { a: text } }, advice: { 1: text } }), "advice.1"],
  ] as const)("let a child in %s ask for secrecy, and promise none themselves", (file, words, key) => {
    expect(faultsOf("en", { [file]: words("Tell nobody.") })).toEqual([`locales/en/${file}.json: ${key}`]);
  });

  it("may show in Lights out what keeps a child awake, and nowhere else", () => {
    const text = "Your streak ends in an hour!";
    const words = { messages: { streak: { says: text } }, title: text };
    expect(faultsOf("en", { "lights-out": words })).toEqual(["locales/en/lights-out.json: title"]);
  });

  it("use no word in wrong answers that is used nowhere", () => {
    const bubbles = { "round-1": { d: "Ask him on Discord.", e: "What a victim." } };
    expect(faultsOf("en", { "listening-ear": { bubbles } })).toHaveLength(2);
  });
});
