import { beforeEach, describe, expect, it } from "vitest";
import { WrongCodes } from "./wrong-codes.ts";

const minutes = 60_000;
const hours = 60 * minutes;
let now = 0;
let codes: WrongCodes;

beforeEach(() => {
  now = 0;
  codes = new WrongCodes(() => now);
});

function attempt(right: boolean, { atHome = false, sessionsAtHome = 0, address = "school" } = {}) {
  return codes.judge({ address, right, atHome, sessionsAtHome });
}

function spend(address = "school", sessionsAtHome = 0): void {
  for (let guess = 0; guess < 40; guess++) attempt(false, { address, sessionsAtHome });
}

describe("an address", () => {
  it("has 40 wrong codes", () => {
    const answers = Array.from({ length: 41 }, () => attempt(false));
    expect(answers.slice(0, 40)).toEqual(Array.from({ length: 40 }, () => "unknownCode"));
    expect(answers[40]).toBe("tooManyTries");
  });

  it("has one more each five minutes, and what is tried in between costs nothing", () => {
    spend();
    now += 4 * minutes;
    expect(attempt(false)).toBe("tooManyTries");
    now += 1 * minutes;
    expect(attempt(false)).toBe("unknownCode");
    expect(attempt(false)).toBe("tooManyTries");
  });

  it("that has spent them learns nothing from a right code", () => {
    spend();
    expect(attempt(true)).toBe("tooManyTries");
    expect(attempt(false)).toBe("tooManyTries");
  });

  it("never spends them with right codes", () => {
    for (let child = 0; child < 500; child++) expect(attempt(true)).toBe("right");
    expect(attempt(false)).toBe("unknownCode");
  });

  it("spends nobody else's", () => {
    spend("attacker");
    expect(attempt(true)).toBe("right");
  });
});

describe("a class", () => {
  it("of thirty with a slip each joins without noticing", () => {
    for (let child = 0; child < 30; child++) {
      expect(attempt(false)).toBe("unknownCode");
      expect(attempt(true)).toBe("right");
    }
  });

  it("whose host is at the same address joins although somebody there spent all tries", () => {
    spend("school", 1);
    for (let child = 0; child < 30; child++) {
      attempt(false, { sessionsAtHome: 1 });
      expect(attempt(true, { atHome: true, sessionsAtHome: 1 })).toBe("right");
    }
  });
});

it("a day of guessing hits one of 100 sessions in less than 4 of 100 days", () => {
  let answered = 0;
  for (; now < 24 * hours; now += 1 * minutes)
    for (let guess = 0; guess < 5; guess++) {
      if (attempt(false) === "unknownCode") answered++;
    }
  expect(answered).toBeGreaterThan(300);
  expect((answered * 100) / 1_000_000).toBeLessThan(0.04);
});

it.each([1, 10, 100])(
  "a day of guessing where %i sessions are at home hits one in less than 4 of 100 days",
  (sessions) => {
    let guesses = 0;
    for (; now < 24 * hours; now += 5_000) {
      // A guess is open as long as a right one would be told from a wrong one.
      const open = attempt(true, { atHome: true, sessionsAtHome: sessions }) === "right";
      attempt(false, { sessionsAtHome: sessions });
      if (open) guesses++;
    }
    expect((guesses * sessions) / 1_000_000).toBeLessThan(0.04);
  },
);
