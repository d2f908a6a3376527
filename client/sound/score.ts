/** How a note sounds; each is a few lines of arithmetic in `voices.ts`. */
export type Voice = "bell" | "pluck" | "pad" | "air" | "knock";

export interface Note {
  voice: Voice;
  /** When it begins, in seconds from the start. */
  at: number;
  /** How long it sounds, in seconds. */
  lasts: number;
  /** MIDI number of its pitch: 60 is the middle C. */
  pitch: number;
  /** 0..1. */
  loud: number;
}

/** A piece of music or a sound, written as notes. */
export interface Score {
  /** In seconds. */
  lasts: number;
  /** Goes round: what sounds on after its end is heard at its beginning. */
  loop: boolean;
  notes: readonly Note[];
}

/** A chord or a run: one note after the other, `apart` seconds between them. */
export function run(
  voice: Voice,
  pitches: readonly number[],
  { at = 0, apart = 0, lasts = 1, loud = 0.5 }: { at?: number; apart?: number; lasts?: number; loud?: number },
): Note[] {
  return pitches.map((pitch, index) => ({ voice, at: at + index * apart, lasts, pitch, loud }));
}
