import { expect, test } from "vitest";
import { playGame } from "../bots/play-game.ts";
import type { Game } from "./state.ts";
import { testContent } from "./testing/fixtures.ts";

/** Numbers that a game holds of a child: at a seat, as the class or only the server knows it. */
function numbersOfSeats({ state, secrets }: Game): Set<string> {
  const kept = [...state.seats.entries()].map(([id, seat]) => ({ ...seat.toJSON(), ...secrets.seats.get(id) }));
  return new Set(
    kept.flatMap((seat) => Object.entries(seat).flatMap(([key, value]) => (holdsNumber(value) ? key : []))),
  );
}

function holdsNumber(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(holdsNumber);
  return typeof value === "number";
}

test("nothing of a child is counted, so that nobody can be ranked: a seat has a table, and how many share it", () => {
  const seen = new Set<string>();
  const look = (game: Game) => {
    for (const key of numbersOfSeats(game)) seen.add(key);
  };
  const setup = { preset: "week", tables: 2, questions: true } as const;
  playGame({ setup, content: testContent, players: 3, skill: "average", seed: 5, meanwhile: look });
  expect([...seen].sort()).toEqual(["heads", "table"]);
});
