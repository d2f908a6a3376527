import { run, type Score } from "./score.ts";
import { rising } from "./tune.ts";

/** What is heard at a moment of the game. All are short and soft, and none of them frightens. */
export const effects = {
  /** A tap was taken. */
  tap: { lasts: 0.09, loop: false, notes: run("knock", [76], { lasts: 0.09, loud: 0.5 }) },
  /** Somebody sits down. */
  joined: { lasts: 0.7, loop: false, notes: run("pluck", [67, 74], { apart: 0.09, lasts: 0.55, loud: 0.5 }) },
  /** A table has chosen whom it visits. */
  claimed: { lasts: 0.6, loop: false, notes: run("pluck", [72, 76], { apart: 0.06, lasts: 0.5, loud: 0.45 }) },
  /** A table has agreed. */
  agreed: { lasts: 1.1, loop: false, notes: run("bell", [67, 72, 76], { apart: 0.07, lasts: 0.9, loud: 0.4 }) },
  /** A newcomer feels better. */
  better: { lasts: 1.3, loop: false, notes: run("bell", [72, 76, 79], { apart: 0.11, lasts: 1, loud: 0.4 }) },
  /** A newcomer feels worse: quiet, and lower. */
  worse: { lasts: 1.4, loop: false, notes: run("pad", [64, 62], { apart: 0.3, lasts: 1, loud: 0.35 }) },
  /** The class has won hearts. */
  hearts: { lasts: 1.5, loop: false, notes: run("bell", [76, 79, 84, 88], { apart: 0.12, lasts: 1, loud: 0.36 }) },
  /** A newcomer has found a Max. */
  max: {
    lasts: 2.8,
    loop: false,
    notes: [
      ...run("bell", [60, 64, 67, 72, 76], { apart: 0.13, lasts: 1.6, loud: 0.34 }),
      ...run("pad", [48, 55, 64], { at: 0.3, lasts: 2.4, loud: 0.2 }),
    ],
  },
  /** Somebody thinks of leaving: a call across a square, twice. */
  alarm: {
    lasts: 2.2,
    loop: false,
    notes: [
      ...run("pluck", [69, 76], { apart: 0.22, lasts: 0.8, loud: 0.5 }),
      ...run("pluck", [69, 76], { at: 0.9, apart: 0.22, lasts: 0.8, loud: 0.4 }),
    ],
  },
  /** Somebody is safe. */
  safe: {
    lasts: 3,
    loop: false,
    notes: [
      ...run("pad", [53, 60, 65], { lasts: 1.7, loud: 0.22 }),
      ...run("pad", [48, 60, 64, 67], { at: 1.1, lasts: 1.9, loud: 0.22 }),
      ...run("bell", [72, 79], { at: 1.5, apart: 0.2, lasts: 1.2, loud: 0.3 }),
    ],
  },
  /** A light is lit for the night. */
  light: { lasts: 1.1, loop: false, notes: run("bell", [88, 91], { apart: 0.08, lasts: 0.9, loud: 0.24 }) },
  /** Something new begins. */
  phase: { lasts: 1.8, loop: false, notes: run("bell", [60, 67, 72], { apart: 0.02, lasts: 1.7, loud: 0.3 }) },
  /** The spheres light up one after the other, and all together have the tune's beginning. */
  finale: {
    lasts: 8,
    loop: false,
    notes: [
      ...run("bell", [60, 62, 64, 67, 69, 72, 74, 76, 79], { apart: 0.42, lasts: 2, loud: 0.3 }),
      ...run("pad", [48, 55, 60], { lasts: 4, loud: 0.2 }),
      ...run("pad", [53, 57, 60], { at: 2.4, lasts: 3, loud: 0.2 }),
      ...run("pad", [48, 55, 64, 67, 72], { at: 4.2, lasts: 3.8, loud: 0.22 }),
      ...run("bell", [...rising, 79], { at: 4.6, apart: 0.26, lasts: 2.2, loud: 0.3 }),
    ],
  },
} as const satisfies Readonly<Record<string, Score>>;

export type Effect = keyof typeof effects;
