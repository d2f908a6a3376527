import { describe, expect, it } from "vitest";
import helpServices from "../../../assets/help/help.json" with { type: "json" };
import { findingsWhen, must, sentencesAt, service } from "../testing/sound-story.ts";

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

  it("are there for the youngest pupil: none is only for older children", () => {
    const from = (age: number) => findingsWhen((copy) => (service(copy, "police").minAge = age));
    expect(from(10)).toEqual([]);
    expect(sentencesAt(from(11), "help/help.json", "police")).toContain(
      "It is for children from 11 on, and pupils are 10 at least.",
    );
  });

  it("do not fill a role for which a pupil is too young", () => {
    const findings = findingsWhen((copy) => (service(copy, "kaleido").minAge = 12));
    expect(sentencesAt(findings, "help/help.json", "school-support")).toEqual([
      "No service has this role for a child in ostbelgien.",
    ]);
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
