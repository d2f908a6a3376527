import { describe, expect, it } from "vitest";
import { findingsWhen, must, sentencesAt } from "../testing/sound-story.ts";

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
