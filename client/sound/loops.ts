import { type Note, run, type Score } from "./score.ts";

/** Chords of the week: the same four each time, so that phases belong together. */
const chords = [
  [48, 55, 64, 67],
  [45, 52, 60, 67],
  [41, 53, 60, 65],
  [43, 50, 59, 67],
] as const;

/** One chord after the other, each overlapping the next. */
function under(seconds: number, loud: number): Note[] {
  return chords.flatMap((chord, index) => run("pad", chord, { at: index * seconds, lasts: seconds * 1.3, loud }));
}

/** A tune over the chords: steps of a chord's own notes, an octave up; -1 rests. */
function over(voice: "pluck" | "bell", steps: readonly number[], seconds: number, loud: number): Note[] {
  return chords.flatMap((chord, index) =>
    steps.flatMap((step, beat) => {
      const pitch = chord[step];
      if (pitch === undefined) return [];
      return run(voice, [pitch + 12], { at: (index + beat / steps.length) * seconds, lasts: 0.9, loud });
    }),
  );
}

/** What is heard under a phase, softly. */
export const loops = {
  /** Lobby and morning: the day is waking. */
  morning: {
    lasts: 16,
    loop: true,
    notes: [...under(4, 0.1), ...over("pluck", [0, 2, 3, -1, 2, -1, 3, -1], 4, 0.16)],
  },
  /** While tables talk: hardly there. */
  talk: { lasts: 20, loop: true, notes: under(5, 0.09) },
  /** The mini-game. */
  play: {
    lasts: 9.6,
    loop: true,
    notes: [...under(2.4, 0.07), ...over("pluck", [0, 2, 1, 3, 0, 3, 2, 3], 2.4, 0.2)],
  },
  /** Evening and night: wind, and a bell far away. */
  night: {
    lasts: 20,
    loop: true,
    notes: [
      ...under(5, 0.08),
      ...run("air", [52, 55], { apart: 10, lasts: 10, loud: 0.12 }),
      ...over("bell", [3, -1, -1, -1, 2, -1, -1, -1], 5, 0.08),
    ],
  },
} as const satisfies Readonly<Record<string, Score>>;

export type Loop = keyof typeof loops;
