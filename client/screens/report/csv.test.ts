import { describe, expect, it } from "vitest";
import type { SessionReport } from "../../../shared/protocol.ts";
import { type CsvWords, cell, reportCsv } from "./csv.ts";

const words: CsvWords = {
  columns: ["what", "who", "value", "count"],
  children: "children",
  days: "days",
  before: "before",
  night: "night",
  after: "after",
  max: "max",
  help: "help",
  chose: "chose",
  moment: "moment",
  tip: "tip",
  day: (day) => `day ${day}`,
  momentTitle: ({ kind }) => kind,
  name: (id) => id,
  ring: (mood) => `ring of ${mood}`,
  adult: (_, adult) => adult,
  role: (role) => role,
  card: (_, chapter, card) => `${chapter} ${card}`,
  outcome: (outcome) => outcome,
  tipSentence: (blocks) => blocks.join(" "),
  question: (question) => question,
  answer: (_, answer) => answer,
  round: (round) => round,
};

const report: SessionReport = {
  preset: "lesson",
  region: "flanders",
  daysPlayed: 4,
  days: 4,
  minutes: 50,
  children: 22,
  finished: true,
  newcomers: [
    {
      id: "fien",
      moodBefore: 3,
      nights: [4, 0],
      moodAfter: 8,
      ring: 4,
      max: "aunt",
      help: "child-focus",
      chapters: 3,
      rescues: 0,
      choices: [{ chapter: 0, card: "listen; first", outcome: "helpful", times: 3 }],
    },
  ],
  moments: [{ day: 2, kind: "turn", newcomer: "fien", chapter: 0, keys: ["listen"] }],
  tips: [["sad-online", "tell-adult", "never-alone"]],
  answers: { before: { "2": { "4": 12 } }, after: {}, followUp: { f1: { yes: 9 } } },
  themes: [],
  createdAt: 0,
  lastMoveAt: 0,
};

describe("a report as a table", () => {
  it("has a line for each thing, with counts alone", () => {
    expect(reportCsv(report, words).split("\r\n")).toEqual([
      "what;who;value;count",
      "children;;;22",
      "days;;;4",
      "before;fien;ring of 3;3",
      "night;fien;day 1: ring of 4;4",
      "night;fien;day 2: ring of 0;0",
      "after;fien;ring of 8;8",
      "max;fien;aunt;",
      "help;fien;child-focus;",
      'chose;fien;"0 listen; first (helpful)";3',
      "moment;fien;day 2: turn;",
      "tip;;sad-online tell-adult never-alone;",
      "before;2;4;12",
      "followUp;f1;yes;9",
      "",
    ]);
  });

  it("says nothing of how many children there were when they were too few to be counted", () => {
    const few = reportCsv({ ...report, children: 0 }, words);
    expect(few.split("\r\n").slice(0, 2)).toEqual(["what;who;value;count", "days;;;4"]);
  });

  it("lets nothing be taken for a formula, and keeps quotes", () => {
    expect(cell("=1+1")).toBe("'=1+1");
    expect(cell('say "yes"')).toBe('"say ""yes"""');
  });
});
