import { describe, expect, it } from "vitest";
import { findingsWhen, sentencesAt, service, structureFile } from "../testing/sound-story.ts";

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
