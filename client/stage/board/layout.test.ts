import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ringOf } from "../../../shared/game/rules.ts";
import { type FigurePlace, places } from "./layout.ts";
import { ringEdges, spokeAngles } from "./rings.ts";
import type { BoardSnapshot } from "./snapshot.ts";

const names = {
  wout: "Wout",
  inaya: "Inaya",
  kwame: "Kwame",
  timeo: "Timéo",
  fien: "Fien",
  sacha: "Sacha",
  elif: "Elif",
  zofia: "Zofia",
  noe: "Noé",
};
const ids = Object.keys(names);

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
];

function snapshot(moods: readonly number[], tables = 5): BoardSnapshot {
  return {
    phase: "choose",
    day: 1,
    startedAt: 0,
    endsAt: 0,
    hearts: 0,
    newcomers: moods.map((mood, index) => ({
      id: ids[index]!,
      colour: "#f08a35",
      symbol: "kite",
      mood,
      alarm: false,
      light: 0,
      gone: false,
      max: mood > 6 ? "somebody" : "",
    })),
    tables: Array.from({ length: tables }, (_, index) => ({ number: index + 1, claim: "", extraClaim: "" })),
  };
}

const figuresOf = (moods: readonly number[], { width, height }: { width: number; height: number }) => [
  ...places(snapshot(moods), width, height, names).figures.values(),
];

/** By how many px a name lies over another name, or over a face that is not its own. */
function covered(figures: readonly FigurePlace[]): number {
  let worst = 0;
  for (const one of figures) {
    for (const other of figures) {
      if (one === other) continue;
      const x = (one.name.width + other.name.width) / 2 - Math.abs(one.name.x - other.name.x);
      const y = (one.name.height + other.name.height) / 2 - Math.abs(one.name.y - other.name.y);
      worst = Math.max(worst, Math.min(x, y));
      const dx = Math.max(0, Math.abs(other.sphere.x - one.name.x) - one.name.width / 2);
      const dy = Math.max(0, Math.abs(other.sphere.y - one.name.y) - one.name.height / 2);
      worst = Math.max(worst, other.radius - Math.hypot(dx, dy));
    }
  }
  return worst;
}

const anyMoods = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 9 });

describe("the figures on the square", () => {
  it.each(sizes)(
    "keep every name off every other name and face when seven are in the middle, at $width x $height",
    (size) => {
      for (const mood of [9, 10]) {
        const moods = [mood, mood, 3, mood, mood, mood, 6, mood, mood];
        expect(covered(figuresOf(moods, size))).toBeLessThan(1);
      }
    },
  );

  it.each(sizes)("keep every name free when all nine are in the middle, at $width x $height", (size) => {
    expect(covered(figuresOf(Array(9).fill(10), size))).toBeLessThan(1);
  });

  it.each(sizes)("keep every name free wherever they are, at $width x $height", (size) => {
    fc.assert(
      fc.property(anyMoods, (moods) => {
        expect(covered(figuresOf(moods, size))).toBeLessThan(1);
      }),
      { numRuns: 80 },
    );
  });

  it("stand with their foot in the ring of their mood", () => {
    fc.assert(
      fc.property(anyMoods, fc.constantFrom(...sizes), (moods, { width, height }) => {
        const { figures, square } = places(snapshot(moods), width, height, names);
        [...figures.values()].forEach(({ foot, ring }, index) => {
          expect(ring).toBe(ringOf(moods[index]!));
          const share = Math.hypot((foot.x - square.x) / square.radiusX, (foot.y - square.y) / square.radiusY);
          expect(share).toBeLessThan(ringEdges[5 - ring]!);
          if (ring < 5) expect(share).toBeGreaterThan(ringEdges[4 - ring]!);
        });
      }),
      { numRuns: 80 },
    );
  });

  it.each(sizes.filter(({ width, height }) => width > height))(
    "have names that can be read from the last row, at least 3 % of the height, at $width x $height",
    (size) => {
      fc.assert(
        fc.property(anyMoods, (moods) => {
          for (const { name } of figuresOf(moods, size)) expect(name.size).toBeGreaterThanOrEqual(size.height * 0.03);
        }),
        { numRuns: 40 },
      );
    },
  );

  it("stay on the screen", () => {
    fc.assert(
      fc.property(anyMoods, fc.constantFrom(...sizes), (moods, size) => {
        for (const { sphere, radius, name } of figuresOf(moods, size)) {
          expect(sphere.y - radius).toBeGreaterThan(0);
          expect(name.x - name.width / 2).toBeGreaterThan(0);
          expect(name.x + name.width / 2).toBeLessThan(size.width);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("come nearer to the middle with every step of mood", () => {
    const { square } = places(snapshot([1]), 1920, 1080);
    const away = Array.from({ length: 10 }, (_, index) => {
      const [one] = figuresOf([index + 1], { width: 1920, height: 1080 });
      return Math.hypot((one!.foot.x - square.x) / square.radiusX, (one!.foot.y - square.y) / square.radiusY);
    });
    expect(away).toEqual([...away].sort((one, other) => other - one));
  });

  it("are where they were when asked again", () => {
    expect(figuresOf([1, 9, 9, 9, 4], sizes[0]!)).toEqual(figuresOf([1, 9, 9, 9, 4], sizes[0]!));
  });
});

describe("the words over the canvas", () => {
  it.each(sizes)(
    "have places that do not overlap and are on the screen, for 1 to 9 tables at $width x $height",
    (size) => {
      for (let tables = 1; tables <= 9; tables++) {
        const all = places(snapshot([3, 4, 5], tables), size.width, size.height);
        const dial = {
          x: all.dial.x - all.dial.radius,
          y: all.dial.y - all.dial.radius,
          width: 2 * all.dial.radius,
          height: 2 * all.dial.radius,
        };
        const boxes = [dial, all.day, all.hearts, all.sentence, ...all.tables];
        boxes.forEach((one, index) => {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(size.width);
          expect(one.y + one.height).toBeLessThanOrEqual(size.height);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.x + one.width <= other.x + 0.01 ||
              other.x + other.width <= one.x + 0.01 ||
              one.y + one.height <= other.y + 0.01 ||
              other.y + other.height <= one.y + 0.01;
            expect(apart).toBe(true);
          }
        });
        const { square } = all;
        expect(square.y + square.radiusY + square.rim).toBeLessThanOrEqual(all.sentence.y + 1);
        expect(square.x - square.radiusX).toBeGreaterThanOrEqual(
          size.width > size.height ? all.day.x + all.day.width - 10 : 0,
        );
      }
    },
  );

  it("has letters of at least 10 px everywhere", () => {
    for (const { width, height } of sizes) {
      const all = places(snapshot(Array(9).fill(10)), width, height, names);
      for (const { name } of all.figures.values()) expect(name.size).toBeGreaterThanOrEqual(10);
      for (const { size } of all.rings) expect(size).toBeGreaterThanOrEqual(10);
    }
  });
});

describe("the spokes", () => {
  it("leave room for the rings' words at the bottom, and there is one for each newcomer", () => {
    for (let count = 1; count <= 9; count++) {
      const angles = spokeAngles(count);
      expect(angles.length % count).toBe(0);
      expect(angles.length).toBeGreaterThanOrEqual(6);
      for (const angle of angles) expect(Math.abs(angle - Math.PI / 2)).toBeGreaterThan(0.15);
    }
  });
});

describe("the end", () => {
  it("has a sphere of its own for each newcomer, all on the screen", () => {
    for (const { width, height } of sizes) {
      const { figures, title, message } = places({ ...snapshot(Array(9).fill(9)), phase: "finale" }, width, height);
      const spots = [...figures.values()].map(({ sphere }) => `${Math.round(sphere.x)} ${Math.round(sphere.y)}`);
      expect(new Set(spots).size).toBe(9);
      for (const { sphere, radius } of figures.values()) {
        expect(sphere.y - radius).toBeGreaterThan(0);
        expect(sphere.y + radius).toBeLessThan(height);
        expect(sphere.x - radius).toBeGreaterThan(width > height ? title.x + title.width : 0);
        expect(sphere.x + radius).toBeLessThan(width > height ? message.x : width);
      }
    }
  });

  it("has larger spheres for few newcomers, and none that touches another", () => {
    const radii = Array.from({ length: 9 }, (_, index) => {
      const moods = Array(index + 1).fill(9);
      const { figures } = places({ ...snapshot(moods), phase: "finale" }, 1280, 720);
      const all = [...figures.values()];
      for (const one of all) {
        for (const other of all) {
          const away = Math.hypot(one.sphere.x - other.sphere.x, one.sphere.y - other.sphere.y);
          if (one !== other) expect(away).toBeGreaterThan(one.radius + other.radius);
        }
      }
      return all[0]!.radius;
    });
    expect(radii).toEqual([...radii].sort((one, other) => other - one));
    expect(radii[0]).toBeGreaterThan(radii[8]!);
  });
});
