import type { Ring } from "../../design/art.ts";
import type { FigurePlace, Places } from "./layout.ts";
import { heartShare } from "./rings.ts";
import type { Keep, Square } from "./spread.ts";

/** How far the middle of the word of each ring is from the middle of the square, as a share of its radius. */
const wordShares = { 1: 0.93, 2: 0.78, 3: 0.62, 4: 0.47, 5: 0.31 } as const satisfies Record<Ring, number>;
/** Letters of each word in the longest language, and the width of one as a share of its height. */
const letters = { 1: 14, 2: 20, 3: 16, 4: 8, 5: 10 } as const satisfies Record<Ring, number>;
const letterWidth = 0.52;
/** Room (in letters' heights) of the face beside a word. */
const face = 1.45;
/** How far a word may be turned from the bottom or the top of its ring (radians), the best first. */
const turned = Array.from(steps(12), (step) => step * 0.11);
/** Where a word may be (radians from the bottom, along its ring): at the top where all of the bottom is taken. */
const turns = [...turned, ...turned.map((turn) => Math.PI - turn)];
/** The edge of the innermost ring, a little generous, and how far apart places in it are tried, as shares of the radius. */
const innermost = 0.42;
const apart = 0.045;

/** So many times worse than the edge of a sphere before a word is a name there, dark throughout, or the heart in the middle. */
const nameOnWord = 2;
/** So many times worse (px² by px²) than a figure before a word is another word there: neither could be read. */
const wordOnWord = 1_000;

/**
 * Places the word of each ring at the bottom of it, or as near as there is room beside the figures and the other words, or at
 * its top; in the innermost ring, where many stand close together, anywhere in it.
 *
 * @param figures Who stands on the square.
 * @param least The smallest letters (px) that can be read.
 */
export function ringWords(square: Square, figures: readonly FigurePlace[], least: number): Places["rings"] {
  const size = wordSize(square, least);
  const across = 2 * heartShare * square.radiusX;
  const heart = { x: square.x, y: square.y, width: across, height: across };
  const placed: Keep[] = [];
  return ([1, 2, 3, 4, 5] as const).map((ring) => {
    const along = turns.map((turn) => wordBox(square, ring, turn, least));
    const boxes = ring === 5 ? [...along, ...innermostBoxes(square, least)] : along;
    const covered = boxes.map(
      (box) =>
        figures.reduce((sum, figure) => sum + overlap(box, figure), 0) +
        nameOnWord * shared(box, heart) +
        wordOnWord * placed.reduce((sum, word) => sum + shared(box, word), 0),
    );
    const best = boxes[covered.indexOf(Math.min(...covered))] ?? wordBox(square, ring, 0, least);
    placed.push(best);
    return { ring, x: best.x, y: best.y, size };
  });
}

/** The words of the inner rings, where most of the figures will be: names stay off them while there is room. */
export function innerWords(square: Square, least: number): Keep[] {
  return ([3, 4, 5] as const).map((ring) => wordBox(square, ring, 0, least));
}

/** Wherever the word of the innermost ring is all in it. */
function innermostBoxes(square: Square, least: number): Keep[] {
  const box = wordBox(square, 5, 0, least);
  const all = Array.from(steps(Math.floor(innermost / apart)), (step) => step * apart);
  return all.flatMap((down) =>
    all
      .filter((across) => {
        const right = Math.abs(across) + box.width / 2 / square.radiusX;
        const bottom = Math.abs(down) + box.height / 2 / square.radiusY;
        return Math.hypot(right, bottom) < innermost;
      })
      .map((across) => ({ ...box, x: square.x + across * square.radiusX, y: square.y + down * square.radiusY })),
  );
}

/** 0, 1, -1, 2, -2 and so on. */
function* steps(most: number): Generator<number> {
  yield 0;
  for (let step = 1; step <= most; step++) yield* [step, -step];
}

function wordBox(square: Square, ring: Ring, turn: number, least: number): Keep {
  const size = wordSize(square, least);
  return {
    x: square.x + Math.sin(turn) * wordShares[ring] * square.radiusX,
    y: square.y + Math.cos(turn) * wordShares[ring] * square.radiusY,
    width: size * (letters[ring] * letterWidth + face),
    height: size * 1.2,
  };
}

function wordSize({ radiusX }: Square, least: number): number {
  return Math.max(least, radiusX * 0.043);
}

/** How much (px²) of a word a figure covers, its sphere with what is round it and its name. */
function overlap(word: Keep, { sphere, radius, name }: FigurePlace): number {
  const span = 2.4 * radius;
  return shared(word, { ...sphere, width: span, height: span }) + nameOnWord * shared(word, name);
}

function shared(one: Keep, other: Keep): number {
  const across = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
  const down = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
  return across > 0 && down > 0 ? across * down : 0;
}
