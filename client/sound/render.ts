import type { Note, Score } from "./score.ts";
import { voices } from "./voices.ts";

/** Samples a second: enough for bells and chords, light enough for an old computer. */
export const sampleRate = 22_050;

/** Plays a score into samples of -1..1, at `sampleRate`. The same score always gives the same samples. */
export function render({ lasts, loop, notes }: Score): Float32Array {
  const samples = new Float32Array(Math.round(lasts * sampleRate));
  const sounds = new Map<string, Float64Array>();
  for (const note of notes) {
    // A tune has few tones, and each of them sounds the same wherever it is.
    const key = `${note.voice} ${note.pitch} ${note.lasts}`;
    const sound = sounds.get(key) ?? soundOf(note);
    sounds.set(key, sound);
    let place = Math.round(note.at * sampleRate);
    for (let index = 0; index < sound.length; index++) {
      if (place >= samples.length) {
        if (!loop) break;
        place -= samples.length;
      }
      samples[place] = (samples[place] ?? 0) + (sound[index] ?? 0) * note.loud;
      place++;
    }
  }
  return soften(samples);
}

function soundOf(note: Note): Float64Array {
  const sound = new Float64Array(Math.round(note.lasts * sampleRate));
  voices[note.voice](note, sampleRate, sound);
  return sound;
}

/** Keeps what is too loud below 1 without the crackle of cutting it off. */
function soften(samples: Float32Array): Float32Array {
  return samples.map((sample) => Math.tanh(sample));
}
