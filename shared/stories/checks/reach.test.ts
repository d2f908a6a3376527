import { describe, expect, it } from "vitest";
import { regions } from "../format.ts";
import { card, chapter, findingsWhen, sentencesAt, service, structureFile } from "../testing/sound-story.ts";

/** Every difficulty, in one day and in four. */
const gamesInRegion = 3 * 2;

describe("the way to green", () => {
  it("needs a role of help that fits and that the region offers", () => {
    const findings = findingsWhen((copy) => (copy.story.help = ["violence-line"]));
    expect(sentencesAt(findings, structureFile, "help")).toEqual([
      "No professional help that fits can be reached in wallonia.",
      "No professional help that fits can be reached in ostbelgien.",
    ]);
    const sentences = sentencesAt(findings, structureFile, "startMood");
    expect([...new Set(sentences.map((sentence) => sentence.split(" ")[1]))]).toEqual(["wallonia", "ostbelgien"]);
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
      "In flanders good play of a normal game of 4 days ends at mood 6",
    );
  });

  it("needs words to ask a Max with", () => {
    const findings = findingsWhen((copy) => {
      for (const sentence of copy.story.sentences) sentence.fit = false;
    });
    const sentences = sentencesAt(findings, structureFile, "startMood");
    expect(sentences).toHaveLength(regions.length * gamesInRegion);
  });

  it("needs helpful cards", () => {
    const findings = findingsWhen((copy) => {
      copy.story.startMood = 2;
      for (const each of copy.story.chapters.flatMap(({ cards }) => cards)) each.effect = "neutral";
    });
    expect(sentencesAt(findings, structureFile, "startMood").join("\n")).toContain("not in the green ring");
  });

  /** In Wout's story as good as nothing helps: a single card, and there is too little trust for it. */
  const hardlyHelping = (startMood: number) =>
    findingsWhen((copy) => {
      copy.story.startMood = startMood;
      for (const each of copy.story.chapters.flatMap(({ cards }) => cards)) {
        Object.assign(each, { effect: "neutral", trust: 0 });
      }
      Object.assign(card(copy, "tell-teacher"), { effect: "helpful", trust: 3 });
    });

  it("is open from every start: where only the lowest one fails, it is told", () => {
    const sentences = sentencesAt(hardlyHelping(3), structureFile, "startMood");
    expect(sentences.filter((sentence) => sentence.startsWith("In flanders"))).toEqual([
      "In flanders good play of a brave game of 1 day ends at mood 8, not in the green ring.",
      "In flanders good play of a brave game of 4 days ends at mood 8, not in the green ring.",
    ]);
    expect(sentencesAt(hardlyHelping(4), structureFile, "startMood")).toEqual([]);
  });

  it("is open in the one visit of a single day: four good chapters do not make up for a first that is not", () => {
    const findings = findingsWhen((copy) => {
      copy.story.startMood = 2;
      for (const each of chapter(copy).cards) Object.assign(each, { effect: "neutral", trust: 0 });
    });
    const sentences = sentencesAt(findings, structureFile, "startMood");
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).toContain("game of 1 day");
  });
});
