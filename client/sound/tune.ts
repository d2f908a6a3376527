import type { Note, Voice } from "./score.ts";

/** A pitch (MIDI number) and how long it is, in beats; pitch 0 rests. */
type Tone = readonly [pitch: number, beats: number];

/** Pitches (MIDI numbers) that sound together, from the bass up, and for how many beats. */
interface Chord {
  pitches: readonly [number, number, number, number];
  beats: number;
}

/** Four bars of four beats. */
export interface Line {
  tones: readonly Tone[];
  chords: readonly Chord[];
}

/** The four notes that the tune begins with, and that the last light ends on. */
export const rising = [67, 72, 74, 76] as const;

const rise: readonly Tone[] = rising.map((pitch) => [pitch, 1]);

const c: Chord = { pitches: [48, 55, 64, 67], beats: 4 };
const aMinor: Chord = { pitches: [45, 52, 60, 67], beats: 4 };
const f: Chord = { pitches: [41, 53, 57, 60], beats: 4 };
const g: Chord = { pitches: [43, 50, 59, 62], beats: 4 };
const dMinor: Chord = { pitches: [50, 57, 60, 65], beats: 4 };
const eMinor: Chord = { pitches: [52, 55, 59, 62], beats: 4 };
const gOpen: Chord = { pitches: [43, 53, 57, 62], beats: 4 };

/**
 * The tune of the game, in C major like every effect, so that none is ever heard against it. It rises three times, goes
 * away once, and comes home; all loops are made of it, and the finale ends with its beginning.
 */
export const tune = {
  first: {
    tones: [...rise, [79, 2], [76, 1], [74, 1], [72, 3], [69, 1], [74, 2], [0, 2]],
    chords: [c, aMinor, f, g],
  },
  again: {
    tones: [...rise, [79, 2], [81, 1], [79, 1], [77, 1], [76, 1], [74, 2], [74, 3], [0, 1]],
    chords: [c, aMinor, dMinor, gOpen],
  },
  away: {
    tones: [
      ...([
        [81, 1.5],
        [79, 0.5],
        [77, 2],
      ] as const),
      ...([
        [79, 1.5],
        [77, 0.5],
        [76, 2],
      ] as const),
      ...([
        [76, 1],
        [74, 1],
        [72, 1],
        [74, 1],
      ] as const),
      ...([
        [74, 2],
        [67, 2],
      ] as const),
    ],
    chords: [f, eMinor, aMinor, gOpen],
  },
  home: {
    tones: [...rise, [79, 2], [84, 2], [81, 1], [79, 1], [76, 1], [74, 1], [72, 3], [0, 1]],
    chords: [c, aMinor, { ...f, beats: 2 }, { ...g, beats: 2 }, c],
  },
} as const satisfies Readonly<Record<string, Line>>;

/** How a part of the music is played. */
interface Part {
  voice: Voice;
  /** Seconds. */
  beat: number;
  /** 0..1. */
  loud: number;
}

/** The tune itself, each tone sounding on into the next one. */
export function sung(lines: readonly Line[], { voice, beat, loud }: Part): Note[] {
  const notes: Note[] = [];
  let at = 0;
  for (const [pitch, beats] of lines.flatMap(({ tones }) => tones)) {
    if (pitch > 0) notes.push({ voice, at, lasts: Math.max(0.9, beats * beat * 1.6), pitch, loud });
    at += beats * beat;
  }
  return notes;
}

/** A chord that is held goes on for so many times its length, under the next one. */
const overlap = 1.3;

/** Its chords, each overlapping the next. */
export function held(lines: readonly Line[], { voice, beat, loud }: Part): Note[] {
  return eachChord(lines, beat).flatMap(({ at, pitches, seconds }) =>
    pitches.map((pitch) => ({ voice, at, lasts: seconds * overlap, pitch, loud })),
  );
}

/**
 * Its chords, note after note.
 *
 * @param steps Which notes (0 the bass .. 3), so many to a chord of four beats; -1 rests.
 */
export function broken(lines: readonly Line[], steps: readonly number[], { voice, beat, loud }: Part): Note[] {
  return eachChord(lines, beat).flatMap(({ at, pitches, seconds }) => {
    const each = (4 * beat) / steps.length;
    return steps.slice(0, Math.round(seconds / each)).flatMap((step, index) => {
      const pitch = pitches[step];
      return pitch === undefined ? [] : [{ voice, at: at + index * each, lasts: 0.9, pitch, loud }];
    });
  });
}

function eachChord(lines: readonly Line[], beat: number) {
  let end = 0;
  return lines
    .flatMap(({ chords }) => chords)
    .map(({ pitches, beats }) => {
      const at = end;
      const seconds = beats * beat;
      end += seconds;
      return { at, pitches, seconds };
    });
}

/** The same notes later. */
export function after(seconds: number, notes: readonly Note[]): Note[] {
  return notes.map((note) => ({ ...note, at: note.at + seconds }));
}

/** The notes, and each once more from the other side of the square: later (s), at a share (0..1) of its loudness. */
export function echoed(notes: readonly Note[], seconds: number, share: number): Note[] {
  return [...notes, ...after(seconds, notes).map((note) => ({ ...note, loud: note.loud * share }))];
}
