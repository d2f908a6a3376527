import { describe, expect, it } from "vitest";
import { checkContent } from "../check.ts";
import {
  adult,
  type Copy,
  card,
  chapter,
  clue,
  contentOf,
  findingsWhen,
  must,
  sentencesAt,
  soundCopy,
  structureFile,
} from "../testing/sound-story.ts";

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
      "adults are of three kinds at least",
      (copy) => {
        for (const each of copy.story.adults) each.kind = each.kind === "online" ? "online" : "family";
      },
      "adults",
      "2 kinds",
    ],
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
