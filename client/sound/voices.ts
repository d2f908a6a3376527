import type { Note, Voice } from "./score.ts";

/** Gives one sample (-1..1) after the other of a note, from its beginning on. */
type Sound = (note: Note, rate: number) => () => number;

const attackSeconds = 0.006;

/** Frequency in Hz of a MIDI pitch, equal temperament with A4 at 440 Hz. */
export function frequency(pitch: number): number {
  return 440 * 2 ** ((pitch - 69) / 12);
}

/** One sample after the other of a sine, each from the two before it: sin(n+1) = 2 cos(1) sin(n) - sin(n-1). */
function sine(hertz: number, rate: number): () => number {
  const turn = (2 * Math.PI * hertz) / rate;
  const factor = 2 * Math.cos(turn);
  let before = -Math.sin(turn);
  let now = 0;
  return () => {
    const sample = now;
    now = factor * now - before;
    before = sample;
    return sample;
  };
}

/** Partials over each other, each with its own loudness and time (s) to a third of it. */
function struck(partials: readonly { ratio: number; loud: number; fades: number }[]): Sound {
  return ({ pitch, lasts }, rate) => {
    const parts = partials.map(({ ratio, loud, fades }) => ({
      wave: sine(frequency(pitch) * ratio, rate),
      loud,
      keeps: Math.exp(-1 / (fades * lasts * rate)),
    }));
    let count = 0;
    return () => {
      let sum = 0;
      for (const part of parts) {
        sum += part.wave() * part.loud;
        part.loud *= part.keeps;
      }
      const seconds = count++ / rate;
      return sum * Math.min(1, seconds / attackSeconds) * fadeOut(seconds, lasts);
    };
  };
}

/** The last twentieth goes to nothing, so that no note ends with a click. */
function fadeOut(seconds: number, lasts: number): number {
  return Math.min(1, (lasts - seconds) / (lasts * 0.05));
}

const pad: Sound = ({ pitch, lasts }, rate) => {
  const [low, middle, high, octave] = [
    sine(frequency(pitch) * 0.997, rate),
    sine(frequency(pitch), rate),
    sine(frequency(pitch) * 1.003, rate),
    sine(frequency(pitch) * 2, rate),
  ];
  const rise = Math.min(2, lasts * 0.35);
  let count = 0;
  return () => {
    const seconds = count++ / rate;
    const swell = Math.min(1, seconds / rise, (lasts - seconds) / rise);
    return ((low() + middle() + high()) / 3 + octave() * 0.12) * swell * swell;
  };
};

/** Wind: noise with its sharpness taken away; the same each time. */
const air: Sound = ({ pitch, lasts }, rate) => {
  const share = Math.min(0.9, (2 * Math.PI * frequency(pitch)) / rate);
  let seed = pitch * 7919 + 1;
  let soft = 0;
  let softer = 0;
  let count = 0;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    soft += (seed / 1_073_741_824 - 1 - soft) * share;
    softer += (soft - softer) * share;
    return softer * 2.5 * Math.sin((Math.PI * count++) / (lasts * rate)) ** 2;
  };
};

const knock: Sound = ({ pitch, lasts }, rate) => {
  const start = frequency(pitch);
  let count = 0;
  return () => {
    const seconds = count++ / rate;
    const fallen = (start * lasts * (1 - Math.exp((-3 * seconds) / lasts))) / 3;
    return Math.sin(2 * Math.PI * fallen) * Math.exp((-5 * seconds) / lasts) * Math.min(1, seconds / 0.002);
  };
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
