import { describe, expect, it } from "vitest";
import type { Language } from "../format.ts";
import { type Copy, cardWords, chapterWords, findingsWhen, sentencesAt } from "../testing/sound-story.ts";

describe("the wording", () => {
  /** One text of each rule and language that must be caught. */
  const caught: [language: Language, text: string][] = [
    ["nl", "Wout is het slachtoffer."],
    ["fr", "Wout est la victime."],
    ["de", "Wout ist das Opfer."],
    ["en", "Wout is the victim, he is a bully."],
    ["nl", "Ze wil liften naar de zee."],
    ["fr", "Elle part en auto-stop."],
    ["de", "Sie will per Anhalter ans Meer."],
    ["en", "She takes the train without a ticket."],
    ["nl", "Je had het beter niet moeten sturen."],
    ["nl", "Waarom heb je dat gedaan?"],
    ["fr", "Tu n'aurais pas dû l'envoyer."],
    ["fr", "Pourquoi as-tu fait ça\u00a0?"],
    ["de", "Du hättest das nicht schicken sollen."],
    ["de", "Warum hast du das gemacht?"],
    ["en", "He should have told someone."],
    ["en", "Why did you do that?"],
    ["nl", "Praat nooit met iemand die je niet kent."],
    ["fr", "On ne parle jamais aux inconnus."],
    ["de", "Rede nie mit Fremden."],
    ["en", "Never talk to strangers."],
    ["nl", "Dat was een domme foto."],
    ["fr", "C'était une photo stupide."],
    ["de", "Das war ein dummes Foto."],
    ["en", "That was a stupid photo."],
    ["nl", "Een enge man."],
    ["fr", "Un prédateur."],
    ["de", "Ein Pädophiler."],
    ["en", "A predator."],
    ["nl", "Dat staat voor altijd online."],
    ["fr", "C'est pour toujours sur internet."],
    ["de", "Das steht für immer im Internet."],
    ["en", "It is online forever."],
    ["nl", "Een blote foto."],
    ["fr", "Une photo nue."],
    ["de", "Ein Nacktfoto."],
    ["en", "A naked photo."],
    ["nl", "Hij denkt aan zelfmoord."],
    ["fr", "Il pense au suicide."],
    ["de", "Er denkt an Selbstmord."],
    ["en", "He thinks of suicide."],
    ["nl", "Hij is verslaafd."],
    ["fr", "Il est accro."],
    ["de", "Er ist süchtig."],
    ["en", "He is addicted."],
    ["nl", "Een bericht op WhatsApp."],
    ["fr", "Une vidéo sur TikTok."],
    ["de", "Ein Spiel wie Roblox."],
    ["en", "A photo on Instagram."],
    ["en", "Wout laughs \u{1F602}"],
    ["en", "Call 116000."],
  ];

  it.each(caught)("in %s does not let pass: %s", (language, text) => {
    const findings = findingsWhen((copy) => (chapterWords(copy, language).clues.belly = text));
    expect(sentencesAt(findings, `stories/wout/${language}.json`, "chapters.0.clues.belly")).not.toEqual([]);
  });

  const innocent: [language: Language, text: string][] = [
    ["nl", "Een domino op een stomend domein."],
    ["fr", "Le nuage est salé, la salle est pleine."],
    ["de", "Sie sucht die Handschuhe, es ist kühl."],
    ["en", "The bulletin in Sussex says: someone who bullies can stop."],
  ];

  it.each(innocent)("in %s does not mistake part of a word for one: %s", (language, text) => {
    expect(findingsWhen((copy) => (chapterWords(copy, language).clues.belly = text))).toEqual([]);
  });

  const promises: [language: Language, text: string][] = [
    ["nl", "Zeggen: 'Ik vertel het aan niemand.'"],
    ["fr", "Lui dire\u00a0: «\u00a0Je ne le dirai à personne.\u00a0»"],
    ["de", "Sagen: „Ich sage es niemandem.“"],
    ["en", "Say: 'I won't tell anyone.'"],
    ["nl", "Beloven dat je tegen niemand iets zegt."],
    ["nl", "Zijn geheim goed bewaren."],
    ["fr", "Lui promettre de ne rien dire à la maison."],
    ["fr", "Garder son secret."],
    ["de", "Ihm versprechen, nichts zu sagen."],
    ["de", "Sein Geheimnis für sich behalten."],
    ["en", "Promise him not to tell."],
    ["en", "Keep his secret."],
  ];

  it.each(promises)("in %s does not promise secrecy on a helpful card: %s", (language, text) => {
    const findings = findingsWhen((copy) => (cardWords(copy, "sit-beside", language).text = text));
    expect(sentencesAt(findings, `stories/wout/${language}.json`, "chapters.0.cards.sit-beside.text")).toHaveLength(1);
  });

  it.each(promises)("in %s lets a tempting card promise secrecy: %s", (language, text) => {
    expect(findingsWhen((copy) => (cardWords(copy, "silly-photo", language).text = text))).toEqual([]);
  });
});

describe("the lengths", () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `wat${index}`).join(" ");

  it.each([
    ["rings.0", 5, (copy: Copy, text: string) => (copy.words.nl.rings[0] = text)],
    ["chapters.0.title", 5, (copy: Copy, text: string) => (chapterWords(copy).title = text)],
    ["chapters.0.cards.sit-beside.text", 13, (copy: Copy, text: string) => (cardWords(copy, "sit-beside").text = text)],
    ["chapters.0.cards.sit-beside.then", 26, (copy: Copy, text: string) => (cardWords(copy, "sit-beside").then = text)],
    ["hasMax", 26, (copy: Copy, text: string) => (copy.words.nl.hasMax = text)],
  ])("%s has fewer than %i words", (key, count, put) => {
    const findings = findingsWhen((copy) => put(copy, words(count)));
    expect(sentencesAt(findings, "stories/wout/nl.json", key).join("\n")).toContain(`${count} words; at most`);
  });

  it("no sentence for pupils is longer than 25 words", () => {
    const findings = findingsWhen((copy) => (copy.words.nl.ending = `Hop. ${words(26)}. Klaar.`));
    expect(sentencesAt(findings, "stories/wout/nl.json", "ending")).toEqual(["A sentence of 26 words; at most 25."]);
  });

  it("sentences have twelve words at most on average, in each language", () => {
    const findings = findingsWhen((copy) => {
      for (const own of copy.words.fr.chapters) {
        for (const id of Object.keys(own.clues)) own.clues[id] = `Wout: ${id} ${words(24)}`;
        for (const id of Object.keys(own.feelings)) own.feelings[id] = `${id} ${words(24)}`;
        for (const each of Object.values(own.cards)) {
          each.then = `${each.text.replace(/[.!?]/gu, "")} ${words(12)}`;
          each.why = `${each.why.replace(/[.!?]/gu, "")} ${words(8)}`;
        }
      }
    });
    expect(sentencesAt(findings, "stories/wout/fr.json", "").join("\n")).toContain("words on average");
    expect(findings.filter(({ file }) => file !== "stories/wout/fr.json")).toEqual([]);
  });
});
