import { describe, expect, it } from "vitest";
import type { Seat, Table } from "../../store/index.ts";
import { attentionFor, type Watched } from "./attention.ts";

const table = (number: number, step: Table["step"] = "talk") =>
  ({ number, step, stepStartedAt: 10_000, counting: 2, ready: 1 }) as Table;
const seat = (id: string, at: number, here = true) => ({ id, table: at, here, bot: false, heads: 1 }) as Seat;

function game(seats: Seat[], tables = [table(1), table(2)]): Watched {
  return {
    tables,
    seats: Object.fromEntries(seats.map((one) => [one.id, one])),
    paused: false,
    phase: "act",
    bellAt: 0,
    day: 1,
    days: 4,
  };
}
const calm = { waiting: [], pace: 1, removed: [], quiet: [], accompanied: [], newlyCalm: [] };
const class4 = [seat("s1", 1), seat("s2", 1), seat("s3", 2), seat("s4", 2)];

describe("what the host is told", () => {
  it("is nothing while all goes well", () => {
    expect(attentionFor(game(class4), calm, 60_000)).toEqual([]);
  });

  it("is a table that has been at one step for two minutes, with whom it waits for", () => {
    const view = { ...calm, waiting: [{ table: 1, step: "talk" as const, seats: ["s2"] }] };
    expect(attentionFor(game(class4), view, 129_000)).toEqual([]);
    expect(attentionFor(game(class4), view, 130_000)).toEqual([{ kind: "stuck", table: 1, seats: ["s2"] }]);
  });

  it("is half of a table away, with the table it could join", () => {
    const seats = [seat("s1", 1, false), seat("s2", 1), seat("s3", 2), seat("s4", 2)];
    expect(attentionFor(game(seats), calm, 20_000)).toEqual([{ kind: "away", table: 1, seats: ["s1"], joins: 2 }]);
  });

  it("is time that runs over, with days that could be left out as long as there are any", () => {
    const late = { ...game(class4), bellAt: 99_000 };
    const found = (day: number) => attentionFor({ ...late, day }, { ...calm, pace: 0.6 }, 20_000);
    expect(found(2)).toEqual([{ kind: "tight", daysAhead: true }]);
    expect(found(4)).toEqual([{ kind: "tight", daysAhead: false }]);
  });

  it("is the tables that have come to play without time pressure, in the evening, as long as there is a mini-game to come", () => {
    const found = (phase: Watched["phase"], day: number) =>
      attentionFor({ ...game(class4), phase, day }, { ...calm, newlyCalm: [2] }, 20_000);
    expect(found("evening", 1)).toEqual([{ kind: "calm", tables: [2] }]);
    expect(found("act", 2)).toEqual([]);
    expect(found("evening", 4)).toEqual([]);
  });

  it("is first of all a child who asks for quiet, during a pause too, but not one whom the host has taken out", () => {
    const view = { ...calm, quiet: ["s3"] };
    const asks = { kind: "quiet", table: 2, seat: "s3" };
    expect(attentionFor(game(class4), view, 20_000)).toEqual([asks]);
    expect(attentionFor({ ...game(class4), paused: true }, view, 20_000)).toEqual([asks]);
    expect(attentionFor(game(class4), { ...view, removed: [{ seat: "s3", nickname: "Mango" }] }, 20_000)).toEqual([]);
  });

  it("ends calmly with a child whom an adult is with", () => {
    const seats = [seat("s1", 1, false), ...class4.slice(1)];
    const view = { ...calm, quiet: ["s3", "s4"], accompanied: ["s3"] };
    expect(attentionFor(game(seats), view, 20_000)).toEqual([
      { kind: "quiet", table: 2, seat: "s4" },
      { kind: "away", table: 1, seats: ["s1"], joins: 2 },
      { kind: "accompanied", table: 2, seat: "s3" },
    ]);
  });

  it("is nothing else during a pause", () => {
    expect(attentionFor({ ...game([seat("s1", 1, false), seat("s2", 1)]), paused: true }, calm, 20_000)).toEqual([]);
  });
});
