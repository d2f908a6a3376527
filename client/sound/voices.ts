import type { Note, Voice } from "./score.ts";

/** Fills silence as long as a note with its sound, sample by sample (-1..1). */
type Sound = (note: Note, rate: number, samples: Float64Array) => void;

const attackSeconds = 0.006;

/** Frequency in Hz of a MIDI pitch, equal temperament with A4 at 440 Hz. */
export function frequency(pitch: number): number {
  return 440 * 2 ** ((pitch - 69) / 12);
}

/**
 * Adds a sine, each sample from the two before it: sin(n+1) = 2 cos(1) sin(n) - sin(n-1).
 *
 * @param keeps Share of its loudness that is left one sample later.
 */
function addSine(samples: Float64Array, hertz: number, rate: number, loud: number, keeps = 1): void {
  const turn = (2 * Math.PI * hertz) / rate;
  const factor = 2 * Math.cos(turn);
  let before = -Math.sin(turn);
  let now = 0;
  let level = loud;
  for (let index = 0; index < samples.length; index++) {
    samples[index] = (samples[index] ?? 0) + now * level;
    level *= keeps;
    const next = factor * now - before;
    before = now;
    now = next;
  }
}

/** Makes each sample as loud (0..1) as its time (s) in the note asks for. */
function shape(samples: Float64Array, rate: number, loudAt: (seconds: number) => number): void {
  for (let index = 0; index < samples.length; index++) samples[index] = (samples[index] ?? 0) * loudAt(index / rate);
}

/** Partials over each other, each with its own loudness and time (s) to a third of it. */
function struck(partials: readonly { ratio: number; loud: number; fades: number }[]): Sound {
  return ({ pitch, lasts }, rate, samples) => {
    for (const { ratio, loud, fades } of partials) {
      addSine(samples, frequency(pitch) * ratio, rate, loud, Math.exp(-1 / (fades * lasts * rate)));
    }
    shape(samples, rate, (seconds) => Math.min(1, seconds / attackSeconds) * fadeOut(seconds, lasts));
  };
}

/** The last twentieth goes to nothing, so that no note ends with a click. */
function fadeOut(seconds: number, lasts: number): number {
  return Math.min(1, (lasts - seconds) / (lasts * 0.05));
}

const pad: Sound = ({ pitch, lasts }, rate, samples) => {
  for (const ratio of [0.997, 1, 1.003]) addSine(samples, frequency(pitch) * ratio, rate, 1 / 3);
  addSine(samples, frequency(pitch) * 2, rate, 0.12);
  const rise = Math.min(2, lasts * 0.35);
  shape(samples, rate, (seconds) => Math.min(1, seconds / rise, (lasts - seconds) / rise) ** 2);
};

/** Wind: noise with its sharpness taken away; the same each time. */
const air: Sound = ({ pitch, lasts }, rate, samples) => {
  const share = Math.min(0.9, (2 * Math.PI * frequency(pitch)) / rate);
  let seed = pitch * 7919 + 1;
  let soft = 0;
  let softer = 0;
  for (let index = 0; index < samples.length; index++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    soft += (seed / 1_073_741_824 - 1 - soft) * share;
    softer += (soft - softer) * share;
    samples[index] = softer * 2.5;
  }
  shape(samples, rate, (seconds) => Math.sin((Math.PI * seconds) / lasts) ** 2);
};

const knock: Sound = ({ pitch, lasts }, rate, samples) => {
  const start = frequency(pitch);
  for (let index = 0; index < samples.length; index++) {
    const fallen = (start * lasts * (1 - Math.exp((-3 * index) / (rate * lasts)))) / 3;
    samples[index] = Math.sin(2 * Math.PI * fallen);
  }
  shape(samples, rate, (seconds) => Math.exp((-5 * seconds) / lasts) * Math.min(1, seconds / 0.002));
};

/** How each voice sounds. */
export const voices: Readonly<Record<Voice, Sound>> = {
  bell: struck([
    { ratio: 1, loud: 0.7, fades: 0.35 },
    { ratio: 2, loud: 0.28, fades: 0.22 },
    { ratio: 3.01, loud: 0.12, fades: 0.12 },
    { ratio: 5.2, loud: 0.05, fades: 0.06 },
  ]),
  pluck: struck([
    { ratio: 1, loud: 0.65, fades: 0.2 },
    { ratio: 2, loud: 0.3, fades: 0.12 },
    { ratio: 3, loud: 0.16, fades: 0.08 },
    { ratio: 4, loud: 0.08, fades: 0.05 },
  ]),
  pad,
  air,
  knock,
};
