import { describe, expect, it } from "vitest";
import eventsDe from "../../assets/events/de.json" with { type: "json" };
import eventsEn from "../../assets/events/en.json" with { type: "json" };
import events from "../../assets/events/events.json" with { type: "json" };
import eventsFr from "../../assets/events/fr.json" with { type: "json" };
import eventsNl from "../../assets/events/nl.json" with { type: "json" };
import helpDe from "../../assets/help/de.json" with { type: "json" };
import helpEn from "../../assets/help/en.json" with { type: "json" };
import helpFr from "../../assets/help/fr.json" with { type: "json" };
import helpServices from "../../assets/help/help.json" with { type: "json" };
import helpNl from "../../assets/help/nl.json" with { type: "json" };
import de from "../../assets/stories/wout/de.json" with { type: "json" };
import en from "../../assets/stories/wout/en.json" with { type: "json" };
import fr from "../../assets/stories/wout/fr.json" with { type: "json" };
import nl from "../../assets/stories/wout/nl.json" with { type: "json" };
import structure from "../../assets/stories/wout/story.json" with { type: "json" };
import { type ContentToCheck, checkContent, countTexts, type KnownDrawings } from "./check.ts";
import type { Finding } from "./finding.ts";
import { type HelpService, type Language, languages, type SchoolEvent, type Story, type StoryWords } from "./format.ts";
import { loadEvents, loadHelp, loadStories, loadStory, type WordFiles } from "./load.ts";

/** A sound story with everything around it, in the hands of a test that breaks one thing of it. */
interface Copy {
  folder: string;
  story: Story;
  words: Record<Language, StoryWords>;
  services: HelpService[];
  helpWords: Record<Language, Record<string, { name: string; about: string }>>;
  events: SchoolEvent[];
  eventWords: Record<Language, Record<string, string>>;
  drawings: KnownDrawings;
  today: string;
}

const today = "2026-11-24";
/** The themes of the other stories that the events of the school are written for. */
const otherThemes = [...new Set(events.flatMap(({ themes }) => themes))].filter(
  (theme) => !structure.themes.includes(theme),
);

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("the sound story has changed: what this test breaks is not there");
  return value;
}

function soundCopy(): Copy {
  const { story, findings } = loadStory({ folder: "wout", structure, words: { nl, fr, de, en } });
  expect(findings).toEqual([]);
  const { story: sound, words } = must(story);
  return structuredClone({
    folder: "wout",
    story: { ...sound, themes: [...sound.themes, ...otherThemes] },
    words: words as Record<Language, StoryWords>,
    services: loadHelp(helpServices, {}).help.services,
    helpWords: { nl: helpNl, fr: helpFr, de: helpDe, en: helpEn },
    events: loadEvents(events, {}).events.events,
    eventWords: { nl: eventsNl, fr: eventsFr, de: eventsDe, en: eventsEn },
    drawings: { portraits: undefined, symbols: undefined },
    today,
  });
}

function contentOf(copy: Copy): ContentToCheck {
  const { folder, story, words, services, helpWords, eventWords, drawings } = copy;
  return {
    stories: [{ folder, story, words }],
    help: { services, words: helpWords },
    events: { events: copy.events, words: eventWords },
    drawings,
    today: copy.today,
  };
}

/** What is found in a sound copy after one thing was broken. */
function findingsWhen(breakIt: (copy: Copy) => void): Finding[] {
  const copy = soundCopy();
  breakIt(copy);
  return checkContent(contentOf(copy));
}

/** The findings of one file and key, as sentences. */
function sentencesAt(findings: readonly Finding[], file: string, key: string): string[] {
  return findings.filter((finding) => finding.file === file && finding.key === key).map(({ sentence }) => sentence);
}

const structureFile = "stories/wout/story.json";
const chapter = (copy: Copy, number = 0) => must(copy.story.chapters[number]);
const chapterWords = (copy: Copy, language: Language = "nl") => must(copy.words[language].chapters[0]);
const cardWords = (copy: Copy, card: string, language: Language = "nl") =>
  must(chapterWords(copy, language).cards[card]);
const clue = (copy: Copy, id: string) => must(chapter(copy).clues.find((candidate) => candidate.id === id));
const card = (copy: Copy, id: string) => must(chapter(copy).cards.find((candidate) => candidate.id === id));
const adult = (copy: Copy, id: string) => must(copy.story.adults.find((candidate) => candidate.id === id));
const service = (copy: Copy, id: string) => must(copy.services.find((candidate) => candidate.id === id));

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

describe("the format", () => {
  const load = (files: WordFiles, story: unknown = structure) =>
    loadStory({ folder: "wout", structure: story, words: files });

  it("misses a language", () => {
    const { story, findings } = load({ nl, fr, de });
    expect(findings).toEqual([{ file: "stories/wout/en.json", key: "", sentence: "This file is missing." }]);
    expect(Object.keys(must(story).words)).toEqual(["nl", "fr", "de"]);
  });

  it("names the key of a malformed structure, and gives no story", () => {
    const { story, findings } = load({ nl, fr, de, en }, { ...structure, startMood: 9 });
    expect(story).toBeUndefined();
    expect(findings.map(({ file, key }) => `${file} ${key}`)).toEqual([`${structureFile} startMood`]);
  });

  it("refuses an empty text and an unknown key", () => {
    const { findings } = load({ nl: { ...nl, ending: " ", motto: "Hop" }, fr, de, en });
    expect(findings.map(({ file, key }) => `${file} ${key}`).sort()).toEqual([
      "stories/wout/nl.json ",
      "stories/wout/nl.json ending",
    ]);
  });

  it("keeps the sound stories when another is malformed", () => {
    const words = { nl, fr, de, en };
    const { stories, findings } = loadStories([
      { folder: "broken", structure: {}, words },
      { folder: "wout", structure, words },
    ]);
    expect(stories.map(({ folder }) => folder)).toEqual(["wout"]);
    expect(findings.every(({ file }) => file === "stories/broken/story.json")).toBe(true);
    expect(findings.length).toBeGreaterThan(0);
  });

  it("wants name and purpose of a service, and a text of an event", () => {
    const { findings: ofHelp } = loadHelp(helpServices, { ...{ nl: helpNl, fr: helpFr, de: helpDe }, en: { clb: {} } });
    expect(ofHelp.map(({ key }) => key).sort()).toEqual(["clb.about", "clb.name"]);
    const { findings: ofEvents } = loadEvents(events, { nl: eventsNl, fr: eventsFr, de: eventsDe, en: { trip: 3 } });
    expect(ofEvents.map(({ file, key }) => `${file} ${key}`)).toEqual(["events/en.json trip"]);
  });
});

describe("the structure of a story", () => {
  /** Each line: what is broken, where the fault is told, words it is told with. */
  const broken: [rule: string, breakIt: (copy: Copy) => void, key: string, words: string][] = [
    ["its id is that of its folder", (copy) => (copy.folder = "wouter"), "id", 'folder "wouter"'],
    [
      "clues have ids of their own",
      (copy) => (clue(copy, "belly").id = "diary"),
      "chapters.0.clues",
      '"diary" is there more than once',
    ],
    [
      "a clue speaks for feelings of its chapter",
      (copy) => clue(copy, "belly").supports.push("seasick"),
      "chapters.0.clues.belly",
      '"seasick" is no feeling',
    ],
    [
      "a clue speaks against feelings of its chapter",
      (copy) => clue(copy, "belly").against.push("seasick"),
      "chapters.0.clues.belly",
      '"seasick" is no feeling',
    ],
    [
      "a clue does not speak for and against the same",
      (copy) => clue(copy, "diary").against.push("ashamed"),
      "chapters.0.clues.diary",
      "both for and against",
    ],
    [
      "clues are of five kinds at least",
      (copy) => {
        for (const each of chapter(copy).clues) each.kind = each.kind === "chat" ? "chat" : "seen";
      },
      "chapters.0.clues",
      "2 kinds",
    ],
    [
      "exactly two feelings are right: not three",
      (copy) => (must(chapter(copy).feelings.find(({ id }) => id === "jealous")).fit = "right"),
      "chapters.0.feelings",
      "Exactly two",
    ],
    [
      "exactly two feelings are right: not one",
      (copy) => (must(chapter(copy).feelings.find(({ id }) => id === "ashamed")).fit = "wrong"),
      "chapters.0.feelings",
      "Exactly two",
    ],
    [
      "a right feeling is supported by two clues",
      (copy) => {
        for (const id of ["other-group", "under-desk"]) clue(copy, id).supports = [];
      },
      "chapters.0.feelings.left-out",
      "only 1",
    ],
    [
      "there is a near feeling",
      (copy) => (must(chapter(copy).feelings.find(({ id }) => id === "shy")).fit = "wrong"),
      "chapters.0.feelings",
      "No feeling is near",
    ],
    [
      "a near feeling looks right",
      (copy) => (clue(copy, "noor-says").supports = []),
      "chapters.0.feelings.shy",
      "no clue makes it look right",
    ],
    [
      "a near feeling has a clue against it",
      (copy) => {
        for (const each of chapter(copy).clues) each.against = [];
      },
      "chapters.0.feelings.shy",
      "no clue speaks against",
    ],
    [
      "two cards at least are helpful",
      (copy) => {
        for (const id of ["leave-group", "tell-teacher"])
          Object.assign(card(copy, id), { effect: "neutral", trust: 0 });
      },
      "chapters.0.cards",
      "Two or three cards",
    ],
    [
      "three cards at most are helpful",
      (copy) => (card(copy, "never-mind").effect = "helpful"),
      "chapters.0.cards",
      "Two or three cards",
    ],
    [
      "a harmful card is tempting",
      (copy) => (card(copy, "silly-photo").tempting = false),
      "chapters.0.cards",
      "No harmful card is tempting",
    ],
    [
      "the first chapter has two helpful cards that need no trust",
      (copy) => (card(copy, "leave-group").trust = 1),
      "chapters.0.cards",
      "need no trust",
    ],
    [
      "only helpful cards need trust",
      (copy) => (card(copy, "never-mind").trust = 1),
      "chapters.0.cards.never-mind",
      "Only helpful cards",
    ],
    [
      "help is chosen from the third chapter on",
      (copy) => (chapter(copy, 2).help = false),
      "chapters.2.help",
      "chooses professional help",
    ],
    [
      "help is chosen from the second chapter on in a heavy story",
      (copy) => (copy.story.level = "heavy"),
      "chapters.1.help",
      "chooses professional help",
    ],
    [
      "its helpful cards come from all three rings",
      (copy) => {
        for (const each of copy.story.chapters.flatMap(({ cards }) => cards)) {
          if (each.ring === "professional") each.ring = "adult";
        }
      },
      "chapters",
      '"professional"',
    ],
    [
      "two adults at least fit",
      (copy) => {
        for (const id of ["bram", "fatma"]) adult(copy, id).fit = "less";
      },
      "adults",
      "Two or three adults",
    ],
    ["three adults at most fit", (copy) => (adult(copy, "uncle-dirk").fit = "fits"), "adults", "Two or three adults"],
    [
      "a fitting adult lives outside the home",
      (copy) => {
        for (const each of copy.story.adults) each.outsideHome = each.fit !== "fits";
      },
      "adults",
      "outside the home",
    ],
    [
      "someone met only online is never a Max",
      (copy) => (adult(copy, "giggle").fit = "less"),
      "adults.giggle",
      "never a Max",
    ],
    [
      "only someone met online is called never",
      (copy) => (adult(copy, "uncle-dirk").fit = "never"),
      "adults.uncle-dirk",
      "never a Max",
    ],
    [
      "a sentence fits",
      (copy) => {
        for (const sentence of copy.story.sentences) sentence.fit = false;
      },
      "sentences",
      "No sentence",
    ],
    [
      "a sentence does not fit",
      (copy) => {
        for (const sentence of copy.story.sentences) sentence.fit = true;
      },
      "sentences",
      "nothing to choose",
    ],
    [
      "adults are drawn",
      (copy) => (copy.drawings = { portraits: new Set(["grandfather"]), symbols: undefined }),
      "adults.bram",
      '"trainer-man"',
    ],
    [
      "cards have a drawn symbol",
      (copy) => (copy.drawings = { portraits: undefined, symbols: new Set(["kite", "people"]) }),
      "chapters.0.cards.tell-teacher",
      '"school"',
    ],
    [
      "the newcomer has a drawn symbol",
      (copy) => (copy.drawings = { portraits: undefined, symbols: new Set(["people"]) }),
      "symbol",
      '"kite"',
    ],
  ];

  it.each(broken)("%s", (_rule, breakIt, key, words) => {
    const copy = soundCopy();
    breakIt(copy);
    const file = `stories/${copy.folder}/story.json`;
    expect(sentencesAt(checkContent(contentOf(copy)), file, key).join("\n")).toContain(words);
  });

  it("accepts the drawings that are there", () => {
    const findings = findingsWhen((copy) => {
      copy.drawings = {
        portraits: new Set(copy.story.adults.map(({ portrait }) => portrait)),
        symbols: new Set(["kite", ...copy.story.chapters.flatMap(({ cards }) => cards.map(({ symbol }) => symbol))]),
      };
    });
    expect(findings).toEqual([]);
  });

  it.each(["cards", "feelings"] as const)("%s of a chapter have ids of their own", (list) => {
    const findings = findingsWhen((copy) => {
      const [first, second] = chapter(copy)[list];
      must(second).id = must(first).id;
    });
    expect(sentencesAt(findings, structureFile, `chapters.0.${list}`).join("\n")).toContain("more than once");
  });

  it.each(["chapters", "adults", "sentences", "events"] as const)("%s have ids of their own", (list) => {
    const findings = findingsWhen((copy) => {
      const [first, second] = copy.story[list];
      must(second).id = must(first).id;
    });
    expect(sentencesAt(findings, structureFile, list).join("\n")).toContain("more than once");
  });

  it("moments have ids of their own", () => {
    const findings = findingsWhen((copy) => copy.story.moments.push("kite"));
    expect(sentencesAt(findings, structureFile, "moments")).toEqual(['"kite" is there more than once.']);
  });
});

describe("the way to green", () => {
  it("needs a role of help that fits and that the region offers", () => {
    const findings = findingsWhen((copy) => (copy.story.help = ["violence-line"]));
    expect(sentencesAt(findings, structureFile, "help")).toEqual([
      "No professional help that fits can be reached in wallonia.",
      "No professional help that fits can be reached in ostbelgien.",
    ]);
    expect(sentencesAt(findings, structureFile, "startMood")).toHaveLength(2);
  });

  it("needs a service that is there for a child of this age", () => {
    const findings = findingsWhen((copy) => {
      copy.story.help = ["listening-line"];
      service(copy, "telefonhilfe").minAge = 12;
    });
    expect(sentencesAt(findings, structureFile, "help")).toEqual([
      "No professional help that fits can be reached in ostbelgien.",
    ]);
  });

  it("needs a Max", () => {
    const findings = findingsWhen((copy) => {
      for (const each of copy.story.adults) if (each.fit === "fits") each.fit = "less";
    });
    expect(sentencesAt(findings, structureFile, "startMood").join("\n")).toContain(
      "In flanders good play ends at mood 6",
    );
  });

  it("needs words to ask a Max with", () => {
    const findings = findingsWhen((copy) => {
      for (const sentence of copy.story.sentences) sentence.fit = false;
    });
    expect(sentencesAt(findings, structureFile, "startMood")).toHaveLength(4);
  });

  it("needs helpful cards", () => {
    const findings = findingsWhen((copy) => {
      copy.story.startMood = 2;
      for (const each of copy.story.chapters.flatMap(({ cards }) => cards)) each.effect = "neutral";
    });
    expect(sentencesAt(findings, structureFile, "startMood").join("\n")).toContain("not in the green ring");
  });
});

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
    ["fr", "Pourquoi as-tu fait ça ?"],
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
    ["fr", "Lui dire : « Je ne le dirai à personne. »"],
    ["de", "Sagen: „Ich sage es niemandem.“"],
    ["en", "Say: 'I won't tell anyone.'"],
  ];

  it.each(promises)("in %s does not promise secrecy on a helpful card: %s", (language, text) => {
    const findings = findingsWhen((copy) => (cardWords(copy, "sit-beside", language).text = text));
    expect(sentencesAt(findings, `stories/wout/${language}.json`, "chapters.0.cards.sit-beside.text")).toHaveLength(1);
  });

  it.each(promises)("in %s lets a tempting card promise secrecy: %s", (language, text) => {
    expect(findingsWhen((copy) => (cardWords(copy, "silly-photo", language).text = text))).toEqual([]);
  });

  it.each([
    ["nl", "Bewaar de foto en toon ze aan de juf."],
    ["fr", "Montre la photo à madame."],
    ["de", "Zeig das Bild der Lehrerin."],
    ["en", "Show the picture to the teacher."],
  ] as const)("has no private picture that is shown or kept in a good card: %s", (language, text) => {
    const findings = findingsWhen((copy) => (cardWords(copy, "sit-beside", language).text = text));
    expect(findings.map(({ key }) => key)).toEqual(["chapters.0.cards.sit-beside.text"]);
    expect(findingsWhen((copy) => (cardWords(copy, "silly-photo", language).text = text))).toEqual([]);
  });

  it("has no promise of secrecy in an answer, a sentence or a word to adults that fits", () => {
    const findings = findingsWhen((copy) => {
      must(copy.words.en.adults.bram).answer = "'I won't tell.'";
      must(copy.words.en.sentences["think-along"]).text = "'Promise me one thing.'";
      must(copy.words.en.sentences["do-nothing"]).text = "'Promise me another thing.'";
      copy.words.en.forAdults = "A Max can say: 'It is our secret.'";
    });
    expect(findings.map(({ key }) => key).sort()).toEqual([
      "adults.bram.answer",
      "forAdults",
      "sentences.think-along.text",
    ]);
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

/** The same words, each with a mark that makes it another text. */
function louder<Words>(words: Words): Words {
  return JSON.parse(JSON.stringify(words), (_, value) => (typeof value === "string" ? `${value}!` : value));
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

describe("the help services", () => {
  it("are fresh for twelve months, to the day", () => {
    const onDay = (day: string) => findingsWhen((copy) => (copy.today = day));
    expect(onDay("2027-11-01")).toEqual([]);
    const stale = onDay("2027-11-02");
    expect(stale.map(({ file, key }) => `${file} ${key}`)).toContain("help/help.json child-focus");
    expect(stale).toHaveLength(helpServices.length);
  });

  it("cannot have been checked on a day to come", () => {
    const findings = findingsWhen((copy) => (service(copy, "awel").lastChecked = "2026-11-25"));
    expect(sentencesAt(findings, "help/help.json", "awel").join("\n")).toContain("still to come");
  });

  it("are there for every role a region offers", () => {
    const findings = findingsWhen((copy) => (service(copy, "kaleido").regions = ["brussels"]));
    expect(sentencesAt(findings, "help/help.json", "school-support").join("\n")).toContain("in ostbelgien");
  });

  it.each([
    ["awel", "listening-line"],
    ["ecoute-enfants", "listening-line"],
    ["clb", "school-support"],
    ["pms", "school-support"],
  ])("are there in Dutch and in French in Brussels: not without %s", (id, role) => {
    const findings = findingsWhen((copy) => {
      service(copy, id).regions = service(copy, id).regions.filter((region) => region !== "brussels");
    });
    expect(sentencesAt(findings, "help/help.json", role).join("\n")).toContain("Brussels");
  });

  it("are there once", () => {
    const findings = findingsWhen((copy) => copy.services.push(service(copy, "awel")));
    expect(sentencesAt(findings, "help/help.json", "awel")).toContain("It is there twice.");
  });

  it("are described in every language, and no others are", () => {
    const findings = findingsWhen((copy) => {
      copy.helpWords.fr.aweel = must(copy.helpWords.fr.awel);
      delete copy.helpWords.fr.awel;
    });
    expect(sentencesAt(findings, "help/fr.json", "awel")).toEqual(["These words are missing."]);
    expect(sentencesAt(findings, "help/fr.json", "aweel")).toEqual(["There is no such service."]);
  });

  it("keep to the wording", () => {
    const findings = findingsWhen((copy) => (must(copy.helpWords.en.police).about = "For every victim."));
    expect(sentencesAt(findings, "help/en.json", "police")).toHaveLength(1);
  });
});

describe("the events of the school", () => {
  it("are of themes that stories have", () => {
    const findings = findingsWhen((copy) => must(copy.events[0]).themes.push("grup-chat"));
    expect(sentencesAt(findings, "events/events.json", "screenshot")).toEqual(['No story has the theme "grup-chat".']);
  });

  it("are there, each once", () => {
    expect(
      sentencesAt(
        findingsWhen((copy) => (copy.events = [])),
        "events/events.json",
        "",
      ),
    ).toHaveLength(1);
    const twice = findingsWhen((copy) => copy.events.push(must(copy.events[0])));
    expect(sentencesAt(twice, "events/events.json", "screenshot")).toEqual(["It is there twice."]);
  });

  it("are told in every language, and no others are", () => {
    const findings = findingsWhen((copy) => {
      copy.eventWords.de.trip = "Ein Ausflug.";
      delete copy.eventWords.de["class-trip"];
    });
    expect(sentencesAt(findings, "events/de.json", "class-trip")).toEqual(["This text is missing."]);
    expect(sentencesAt(findings, "events/de.json", "trip")).toEqual(["There is no such event."]);
  });

  it("are short and keep to the wording", () => {
    const long = findingsWhen((copy) => (copy.eventWords.en["class-trip"] = "hop ".repeat(26)));
    expect(sentencesAt(long, "events/en.json", "class-trip")).toEqual(["26 words; at most 25."]);
    const unkind = findingsWhen((copy) => (copy.eventWords.nl["class-trip"] = "Een stomme uitstap."));
    expect(sentencesAt(unkind, "events/nl.json", "class-trip")).toHaveLength(1);
  });
});
