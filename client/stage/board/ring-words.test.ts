import fc from "fast-check";
import { expect, it } from "vitest";
import { places } from "./layout.ts";
import { heartShare } from "./rings.ts";

const projector = { width: 1280, height: 720 };
const screens = [projector, { width: 1024, height: 768 }, { width: 768, height: 1024 }, { width: 360, height: 740 }];

/** A board of newcomers with these moods. */
function boardOf(moods: readonly number[], { width, height } = projector) {
  const newcomers = moods.map((mood, index) => ({
    id: `${index}`,
    colour: "#f08a35",
    symbol: "kite",
    mood,
    alarm: false,
    light: 0,
    gone: false,
    max: "",
  }));
  const snapshot = { phase: "choose", day: 1, startedAt: 0, endsAt: 0, hearts: 0, newcomers, tables: [] } as const;
  return places(snapshot, width, height);
}

const board = (mood: number) => boardOf(Array(9).fill(mood));

it.each([1, 3, 5, 7, 9, 10])(
  "each ring's word lies in its ring, and none under a face, with all nine at mood %i",
  (mood) => {
    const { rings, figures, square } = board(mood);
    const away = rings.map(({ x, y }) => Math.hypot((x - square.x) / square.radiusX, (y - square.y) / square.radiusY));
    expect(away).toEqual([...away].sort((one, other) => other - one));
    for (const { x, y } of rings) {
      for (const { sphere, radius } of figures.values()) {
        expect(Math.hypot(x - sphere.x, y - sphere.y)).toBeGreaterThan(radius);
      }
    }
  },
);

it("the words stand in the middle of the bottom while nobody is there, also with all nine in the green", () => {
  const { rings, square } = board(10);
  for (const { ring, x } of rings) if (ring < 4) expect(x).toBe(square.x);
});

/** In French, the words that are longest for their ring; a letter is about half as wide as it is high. */
const letters = ["veut partir", "ne va pas bien", "ça va, sans plus", "va mieux", "va bien"].map(
  ({ length }) => length,
);

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])("no name hides a word on a projector, with all nine at mood %i", (mood) => {
  const { rings, figures } = board(mood);
  const hidden = rings.filter(({ ring, x, y, size }) =>
    [...figures.values()].some(
      ({ name }) =>
        Math.abs(name.x - x) < (name.width + size * 0.5 * (letters[ring - 1] ?? 0)) / 2 &&
        Math.abs(name.y - y) < (name.height + size) / 2,
    ),
  );
  expect(hidden.map(({ ring }) => ring)).toEqual([]);
});

it.each([9, 10])("no word lies on the heart in the middle of a projector, with all nine at mood %i", (mood) => {
  const { rings, square } = board(mood);
  const heart = heartShare * square.radiusX;
  const covering = rings.filter(
    ({ ring, x, y, size }) =>
      Math.abs(x - square.x) < heart + (size * 0.5 * (letters[ring - 1] ?? 0)) / 2 &&
      Math.abs(y - square.y) < heart + size / 2,
  );
  expect(covering.map(({ ring }) => ring)).toEqual([]);
});

it("no word is under another, whoever stands where, on any screen", () => {
  const moods = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(moods, fc.constantFrom(...screens), (standing, screen) => {
      const { rings } = boardOf(standing, screen);
      rings.forEach((word, index) => {
        for (const [other, next] of rings.entries()) {
          if (other <= index || Math.abs(word.y - next.y) >= word.size) continue;
          const width = (word.size * 0.5 * ((letters[index] ?? 0) + (letters[other] ?? 0))) / 2;
          expect(Math.abs(word.x - next.x)).toBeGreaterThan(width);
        }
      });
    }),
  );
});
