import { expect, test } from "vitest";
import { type Change, eventsOf, nightByReason } from "./morning.ts";

const change = (newcomer: string, reason: Change["reason"], event = ""): Change => ({
  newcomer,
  reason,
  event,
  before: 4,
  after: 4,
});

test("newcomers with the same kind of night share a sentence, the hard nights first", () => {
  const night = [change("wout", "max"), change("fien", "lonely"), change("kwame", "max"), change("elif", "visited")];
  expect(nightByReason(night)).toEqual([
    { reason: "lonely", newcomers: ["fien"] },
    { reason: "max", newcomers: ["wout", "kwame"] },
  ]);
});

test("an event that touches two is told once", () => {
  const morning = [
    change("wout", "max"),
    change("wout", "schoolEvent", "class-trip"),
    change("fien", "schoolEvent", "class-trip"),
  ];
  expect(eventsOf(morning).map(({ event }) => event)).toEqual(["class-trip"]);
});
