import { expect, it } from "vitest";
import { places } from "./layout.ts";

/** A board of nine with a mood, at the size of a projector. */
function board(mood: number) {
  const newcomers = Array.from({ length: 9 }, (_, index) => ({
    id: `${index}`,
    colour: "#f08a35",
    symbol: "kite",
    mood,
    alarm: false,
    light: 0,
    gone: false,
    max: "",
  }));
  return places({ phase: "choose", day: 1, startedAt: 0, endsAt: 0, hearts: 0, newcomers, tables: [] }, 1280, 720);
}

it.each([1, 3, 5, 7])("each ring's word lies in its ring, and none under a face, with all nine at mood %i", (mood) => {
  const { rings, figures, square } = board(mood);
  const away = rings.map(({ x, y }) => Math.hypot((x - square.x) / square.radiusX, (y - square.y) / square.radiusY));
  expect(away).toEqual([...away].sort((one, other) => other - one));
  for (const { x, y } of rings) {
    for (const { sphere, radius } of figures.values()) {
      expect(Math.hypot(x - sphere.x, y - sphere.y)).toBeGreaterThan(radius);
    }
  }
});

it("the words stand in the middle of the bottom while nobody is there, also with all nine in the green", () => {
  const { rings, square } = board(10);
  for (const { ring, x } of rings) if (ring < 4) expect(x).toBe(square.x);
});
