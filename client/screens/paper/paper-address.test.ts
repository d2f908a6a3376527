import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regions } from "../../../shared/stories/languages.ts";
import {
  isKnownToOthers,
  type PaperAddress,
  paperAddress,
  paperAddressFor,
  posterAddress,
  presets,
  printables,
  readPaperAddress,
} from "./paper-address.ts";
import { type PlannedGame, usualLesson } from "./planned-game.ts";

const nothing: PaperAddress = {
  printable: "letter",
  region: undefined,
  code: undefined,
  secret: undefined,
  game: undefined,
};

const anyGame = fc.record<PlannedGame>({
  preset: fc.constantFrom(...presets),
  minutes: fc.option(fc.integer({ min: 10, max: 240 }), { nil: undefined }),
  tables: fc.integer({ min: 1, max: 9 }),
  days: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
  visitsPerDay: fc.constantFrom(1, 2),
  questions: fc.boolean(),
  teachback: fc.boolean(),
  newcomers: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
});

describe("a link to the page of printables", () => {
  it("without a fragment begins with the letter", () => {
    expect(readPaperAddress("")).toEqual(nothing);
  });

  it("names a printable, a code, a secret and a region in any order", () => {
    const secret = "0123456789abcdef";
    const all = { ...nothing, printable: "poster", region: "brussels", code: "123456", secret };
    expect(readPaperAddress(`#poster.123456.${secret}.brussels`)).toEqual(all);
    expect(readPaperAddress(`#brussels.${secret}.123456.poster`)).toEqual(all);
  });

  it("leaves out what it does not know", () => {
    expect(readPaperAddress("#diploma.12a456.<script>.flanders.month")).toEqual({
      ...nothing,
      region: "flanders",
    });
  });

  it("takes of a game what a game can have", () => {
    expect(readPaperAddress("#lesson.9min.1e2min.0tables.99tables.fourtables.8days.12newcomers").game).toEqual({
      ...usualLesson,
      minutes: undefined,
    });
  });

  it("from a game brings all that its plan follows from", () => {
    const week = { ...usualLesson, preset: "week", tables: 6, days: 5, questions: true, teachback: false } as const;
    const game = { ...week, minutes: 100, region: "wallonia", timed: true } as const;
    expect(readPaperAddress(paperAddressFor(game, 12))).toEqual({
      ...nothing,
      region: "wallonia",
      game: { ...week, minutes: 100, newcomers: 9 },
    });
  });

  it.each([
    { ...usualLesson, preset: "station" as const, timed: true },
    { ...usualLesson, timed: false },
  ])("from a game that no bell ends has no bell", (game) => {
    expect(readPaperAddress(paperAddressFor({ ...game, region: "flanders" }, 6)).game?.minutes).toBeUndefined();
  });

  it("is read as it was written", () => {
    fc.assert(
      fc.property(
        fc.record({
          printable: fc.constantFrom(...printables),
          region: fc.option(fc.constantFrom(...regions), { nil: undefined }),
          code: fc.option(fc.stringMatching(/^\d{6}$/), { nil: undefined }),
          secret: fc.option(fc.stringMatching(/^[\w-]{16,40}$/), { nil: undefined }),
          game: fc.option(anyGame, { nil: undefined }),
        }),
        (address) => {
          expect(readPaperAddress(paperAddress(address))).toEqual(address);
        },
      ),
    );
  });
});

describe("the way to a session's poster", () => {
  it("leads to the address that children type, and holds what the join link holds", () => {
    const address = "http://192.168.1.20:2567";
    const secret = "0123456789abcdef";
    const join = { address, code: "123456", link: `${address}/j/123456#${secret}` };
    const link = posterAddress(join, { preset: "lesson", region: "wallonia" });
    expect(link).toBe(`${address}/paper#poster.123456.${secret}.wallonia`);
    expect(readPaperAddress(new URL(link).hash)).toEqual({
      ...nothing,
      printable: "poster",
      region: "wallonia",
      code: "123456",
      secret,
    });
  });

  it("of a station names no round: it stays up when the next one has another code", () => {
    const address = "http://192.168.1.20:2567";
    const join = { address, code: "123456", link: `${address}/j/123456#0123456789abcdef` };
    const link = posterAddress(join, { preset: "station", region: "flanders" });
    expect(link).toBe(`${address}/paper#poster.flanders`);
  });
});

describe("an address on paper", () => {
  it.each(["localhost", "127.0.0.1", "[::1]"])("%s is of no use to others", (hostname) => {
    expect(isKnownToOthers(hostname)).toBe(false);
  });

  it.each(["192.168.1.20", "max.school.example"])("%s is one that others can type", (hostname) => {
    expect(isKnownToOthers(hostname)).toBe(true);
  });
});
