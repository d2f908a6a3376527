import { beforeEach, describe, expect, it } from "vitest";
import { TestGame } from "../../shared/game/testing/fixtures.ts";
import { Bots } from "./bots.ts";

let test: TestGame;
let bots: Bots;
let given: { seat: string; type: string; at: number }[];
let now: number;

/** Lets so much time (ms) pass for the bots, beat by beat. */
function live(ms: number): void {
  for (const end = now + ms; now < end; now += 50) {
    test.wait(50);
    bots.act(test.game, now, (seat, intent) => {
      given.push({ seat, type: intent.type, at: now });
      test.give(seat, intent);
    });
  }
}

beforeEach(() => {
  test = new TestGame({ tables: 2, timed: false, bots: { perTable: 3, skill: "thoughtful" } });
  bots = new Bots(test.game, 7);
  given = [];
  now = 0;
});

it("bots play a day by themselves, table by table, while the host goes on between the phases", () => {
  test.goTo("choose");
  live(20_000);
  expect([...test.state.tables].every((table) => table.claim !== "")).toBe(true);
  test.goTo("listen");
  live(60_000);
  expect([...test.state.tables].every((table) => table.step === "done")).toBe(true);
  test.goTo("act");
  live(90_000);
  expect([...test.state.tables].every((table) => table.step === "done")).toBe(true);
});

it("a bot takes as long as a child would, and not all at the same moment", () => {
  test.goTo("listen");
  live(30_000);
  const seats = new Set(given.map(({ seat }) => seat));
  expect(seats.size).toBe(6);
  const timesOf = (one: string) => given.filter(({ seat }) => seat === one).map(({ at }) => at);
  for (const seat of seats) {
    const times = timesOf(seat);
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(1_500);
  }
  expect(new Set([...seats].map((seat) => timesOf(seat)[0])).size).toBeGreaterThan(2);
  expect(given[0]?.at).toBeGreaterThanOrEqual(1_000);
});

describe("bots do nothing", () => {
  it("in the lobby", () => {
    live(20_000);
    expect(given).toEqual([]);
  });

  it("while the game is paused", () => {
    test.goTo("listen");
    test.host({ type: "pause" });
    live(20_000);
    expect(given).toEqual([]);
  });

  it("in a child's place", () => {
    const child = test.join(1);
    test.goTo("listen");
    live(20_000);
    expect(given.some(({ seat }) => seat === child)).toBe(false);
  });
});
