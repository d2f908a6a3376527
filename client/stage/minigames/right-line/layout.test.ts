import { describe, expect, it } from "vitest";
import { deskIds } from "../../../../shared/minigames/right-line/desks.ts";
import { type Box, deskBoxes, letterPlace, linePlaces } from "./layout.ts";

const sizes = [
  [288, 256],
  [328, 340],
  [512, 331],
  [512, 471],
] as const;

const overlap = (one: Box, other: Box) =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

describe("the scene of The right line", () => {
  it("has a place for each desk on the stage, none over another", () => {
    const boxes = deskIds.map((desk) => deskBoxes[desk]);
    boxes.forEach((one, index) => {
      expect(Math.min(one.left, one.top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(one.left + one.width, one.top + one.height)).toBeLessThanOrEqual(1);
      for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
    });
  });

  it.each(sizes)(
    "has desks that are easy to hit, and shows every letter that lies in front of one, at %i x %i",
    (width, height) => {
      const { spots, letter } = linePlaces(width, height);
      for (const { width: wide, height: high } of Object.values(deskBoxes)) {
        expect(wide * width).toBeGreaterThanOrEqual(44);
        expect(high * height).toBeGreaterThanOrEqual(44);
      }
      for (const { x, y } of Object.values(spots)) {
        const middle = { left: x / width - 0.001, top: y / height - 0.001, width: 0.002, height: 0.002 };
        expect(x - letter / 2).toBeGreaterThan(0);
        expect(x + letter / 2).toBeLessThan(width);
        for (const box of Object.values(deskBoxes)) expect(overlap(middle, box)).toBe(false);
      }
    },
  );

  it.each(sizes)("keeps letters in front of different desks apart at %i x %i", (width, height) => {
    const { spots, letter } = linePlaces(width, height);
    const places = Object.values(spots);
    places.forEach((one, index) => {
      for (const other of places.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(letter);
      }
    });
  });

  it("lets a letter glide from the letter box to its desk in its time, and lie there", () => {
    const places = linePlaces(512, 400);
    const way = { from: "", at: "max", since: 10, lasts: 20 } as const;
    expect(letterPlace(places, way, 0)).toEqual({ x: places.belt.x, y: places.belt.y });
    const middle = letterPlace(places, way, 20);
    expect(middle.y).toBeCloseTo((places.belt.y + places.spots.max.y) / 2);
    expect(letterPlace(places, way, 30)).toEqual(places.spots.max);
    expect(letterPlace(places, way, 300)).toEqual(places.spots.max);
  });

  it("lets a letter go along the belt from desk to desk, the shorter way round", () => {
    const places = linePlaces(512, 400);
    for (const from of deskIds) {
      for (const at of deskIds) {
        const way = { from, at, since: 0, lasts: 15 };
        const start = letterPlace(places, way, 0);
        const end = letterPlace(places, way, 15);
        expect(start.x).toBeCloseTo(places.spots[from].x);
        expect(end.x).toBeCloseTo(places.spots[at].x);
        expect(end.y).toBeCloseTo(places.spots[at].y);
      }
    }
    const over = letterPlace(places, { from: "school-support", at: "child-focus", since: 0, lasts: 10 }, 5);
    expect(over.y).toBeLessThan(places.belt.y);
    const under = letterPlace(places, { from: "listening-line", at: "emergency", since: 0, lasts: 10 }, 5);
    expect(under.y).toBeGreaterThan(places.belt.y);
  });
});
