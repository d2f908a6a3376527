import type { Score } from "./score.ts";
import { voices } from "./voices.ts";

/** Samples a second: enough for bells and chords, light enough for an old computer. */
export const sampleRate = 22_050;

/** Plays a score into samples of -1..1, at `sampleRate`. The same score always gives the same samples. */
export function render({ lasts, loop, notes }: Score): Float32Array {
  const samples = new Float32Array(Math.round(lasts * sampleRate));
  for (const note of notes) {
    const next = voices[note.voice](note, sampleRate);
    const first = Math.round(note.at * sampleRate);
    const count = Math.round(note.lasts * sampleRate);
    for (let index = 0; index < count; index++) {
      const place = first + index;
      if (place >= samples.length && !loop) break;
      const target = place % samples.length;
      samples[target] = (samples[target] ?? 0) + next() * note.loud;
    }
  }
  return soften(samples);
}

/** Keeps what is too loud below 1 without the crackle of cutting it off. */
function soften(samples: Float32Array): Float32Array {
  return samples.map((sample) => Math.tanh(sample));
}
