import { run, type Score } from "./score.ts";
import { after, broken, echoed, held, type Line, sung, tune } from "./tune.ts";

const { first, again, away, home } = tune;

/** How long lines last, in seconds, at so many seconds a beat: each has four bars of four. */
function length(lines: readonly Line[], beat: number): number {
  return lines.length * 16 * beat;
}

/** The day is waking: the whole tune, then a while without it, so that a class that waits does not tire of it. */
function morning(): Score {
  const beat = 0.6;
  const tuned = [first, again, away, home];
  const all = [...tuned, again, home];
  return {
    lasts: length(all, beat),
    loop: true,
    notes: [
      ...held(all, { voice: "pad", beat, loud: 0.085 }),
      ...broken(all, [0, 2, 3, 2, 1, 2, 3, 2], { voice: "pluck", beat, loud: 0.07 }),
      ...echoed(sung(tuned, { voice: "pluck", beat, loud: 0.15 }), beat * 0.75, 0.3),
      ...after(length([first, again], beat), sung([away], { voice: "bell", beat, loud: 0.035 })),
    ],
  };
}

/** Hardly there: chords alone, under voices. */
function talk(): Score {
  const beat = 1.25;
  const lines = [again, away];
  return { lasts: length(lines, beat), loop: true, notes: held(lines, { voice: "pad", beat, loud: 0.085 }) };
}

/** The tune with a spring in its step. */
function play(): Score {
  const beat = 0.47;
  const lines = [first, again, away, home];
  const bars = lines.length * 4;
  return {
    lasts: length(lines, beat),
    loop: true,
    notes: [
      ...held(lines, { voice: "pad", beat, loud: 0.05 }),
      ...broken(lines, [0, -1, -1, -1, 1, -1, 0, -1], { voice: "pluck", beat, loud: 0.16 }),
      ...broken(lines, [-1, -1, 2, -1, -1, -1, 2, -1], { voice: "pluck", beat, loud: 0.08 }),
      ...broken(lines, [-1, -1, 3, -1, -1, -1, 3, -1], { voice: "pluck", beat, loud: 0.08 }),
      ...echoed(sung(lines, { voice: "pluck", beat, loud: 0.17 }), beat * 0.75, 0.25),
      ...run("knock", Array(bars * 2).fill(79), { at: beat, apart: beat * 2, lasts: 0.08, loud: 0.05 }),
    ],
  };
}

/** Wind, and the tune on a bell far away. */
function night(): Score {
  const beat = 1.25;
  const lines = [first, home];
  return {
    lasts: length(lines, beat),
    loop: true,
    notes: [
      ...held(lines, { voice: "pad", beat, loud: 0.075 }),
      ...run("air", [52, 55, 50, 55], { apart: 10, lasts: 10, loud: 0.12 }),
      ...echoed(sung(lines, { voice: "bell", beat, loud: 0.055 }), beat * 0.5, 0.4),
    ],
  };
}

/** What is heard under a phase, softly: one tune, as the day has it. */
export const loops = { morning: morning(), talk: talk(), play: play(), night: night() } as const satisfies Readonly<
  Record<string, Score>
>;

export type Loop = keyof typeof loops;
