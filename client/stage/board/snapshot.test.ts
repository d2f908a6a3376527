import { describe, expect, it } from "vitest";
import { type BoardSnapshot, isDrawnAlike } from "./snapshot.ts";

const snapshot: BoardSnapshot = {
  phase: "act",
  day: 2,
  startedAt: 1_000,
  endsAt: 0,
  hearts: 2,
  newcomers: [
    { id: "kwame", colour: "#3c7bf0", symbol: "shield", mood: 4, alarm: false, light: 0, gone: false, max: "" },
  ],
  tables: [{ number: 1, claim: "kwame", extraClaim: "" }],
};

describe("two states", () => {
  it("look alike when what has changed is not drawn on the board", () => {
    const [table] = snapshot.tables;
    const other = { ...snapshot, clock: 9_000, tables: [{ ...table!, step: "mark", stepEndsAt: 4_000 }] };
    expect(isDrawnAlike(snapshot, other)).toBe(true);
  });

  it.each<[string, Partial<BoardSnapshot>]>([
    ["the phase", { phase: "evening" }],
    ["the day", { day: 3 }],
    ["its end", { endsAt: 5_000 }],
    ["a heart", { hearts: 3 }],
    ["a mood", { newcomers: [{ ...snapshot.newcomers[0]!, mood: 5 }] }],
    ["an alarm", { newcomers: [{ ...snapshot.newcomers[0]!, alarm: true }] }],
    ["a light", { newcomers: [{ ...snapshot.newcomers[0]!, light: 2 }] }],
    ["who has left", { newcomers: [{ ...snapshot.newcomers[0]!, gone: true }] }],
    ["a Max", { newcomers: [{ ...snapshot.newcomers[0]!, max: "aunt" }] }],
    ["a claim", { tables: [{ number: 1, claim: "", extraClaim: "" }] }],
    ["an extra visit", { tables: [{ number: 1, claim: "kwame", extraClaim: "fien" }] }],
  ])("do not when %s is another", (_, change) => {
    expect(isDrawnAlike(snapshot, { ...snapshot, ...change })).toBe(false);
  });
});
