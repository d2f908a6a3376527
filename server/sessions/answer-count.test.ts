import { beforeEach, describe, expect, it } from "vitest";
import { AnswerCount } from "./answer-count.ts";

let answers: AnswerCount;
beforeEach(() => {
  answers = new AnswerCount();
});

function add(count: number, choice: string | null): void {
  for (let child = 0; child < count; child++) answers.add("4", choice);
}

describe("the answers of a round", () => {
  it("are counted by choice, a skipped question too, from five on", () => {
    add(3, "both");
    add(2, null);
    for (let child = 0; child < 4; child++) answers.add("5", "112");
    expect(answers.end()).toEqual({ "4": { both: 3, skipped: 2 } });
  });

  it("are all counted when the round goes on after its end", () => {
    add(3, "both");
    expect(answers.end()).toEqual({});
    add(4, "both");
    expect(answers.end()).toEqual({ "4": { both: 7 } });
    add(5, "threatener");
    expect(answers.end()).toEqual({ "4": { both: 7, threatener: 5 } });
  });

  it("stay as they were told while fewer than five have come since, for the difference would tell them", () => {
    add(6, "both");
    expect(answers.end()).toEqual({ "4": { both: 6 } });
    add(4, "threatener");
    expect(answers.end()).toEqual({ "4": { both: 6 } });
    add(1, "threatener");
    expect(answers.end()).toEqual({ "4": { both: 6, threatener: 5 } });
  });

  it("are not those of another round", () => {
    add(6, "both");
    answers.end();
    add(3, "both");
    answers.begin();
    add(2, "both");
    expect(answers.end()).toEqual({});
  });
});
