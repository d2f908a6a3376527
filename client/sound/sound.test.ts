import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Effect, effects } from "./effects.ts";
import { loops } from "./loops.ts";
import { parseLoudness } from "./loudness.ts";
import { render, sampleRate } from "./render.ts";
import type { Score } from "./score.ts";
import { held, type Line, sung, tune } from "./tune.ts";
import { frequency } from "./voices.ts";
import { wavFile } from "./wav.ts";

const scores: readonly (readonly [string, Score])[] = [...Object.entries(effects), ...Object.entries(loops)];

const loudest = (samples: Float32Array) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

describe("every sound of the game", () => {
  it.each(scores)("%s is heard, and never too loud", (_, score) => {
    const samples = render(score);
    expect(samples).toHaveLength(Math.round(score.lasts * sampleRate));
    expect(loudest(samples)).toBeGreaterThan(0.05);
    expect(loudest(samples)).toBeLessThan(0.95);
  });

  it.each(Object.entries(effects))("%s begins and ends without a click", (_, score) => {
    const samples = render(score);
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.02);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.05);
  });

  it.each(Object.entries(loops))("%s goes round without a step", (_, score) => {
    const samples = render(score);
    let usual = 0;
    for (let index = 1; index < samples.length; index++) {
      usual = Math.max(usual, Math.abs((samples[index] ?? 0) - (samples[index - 1] ?? 0)));
    }
    expect(Math.abs((samples[0] ?? 0) - (samples.at(-1) ?? 0))).toBeLessThanOrEqual(usual);
  });

  it.each(scores)("%s is in C major, so that no two are ever heard against each other", (_, { notes }) => {
    for (const { pitch } of notes) expect([0, 2, 4, 5, 7, 9, 11]).toContain(pitch % 12);
  });

  it.each(Object.entries(loops))("%s goes on for half a minute before it comes round", (_, { lasts }) => {
    expect(lasts).toBeGreaterThanOrEqual(30);
  });

  it.each(Object.keys(effects) as Effect[])("%s is over before it can be in the way", (name) => {
    expect(effects[name].lasts).toBeLessThanOrEqual(8);
  });

  it("is the same each time", () => {
    expect(render(loops.night)).toEqual(render(loops.night));
  });
});

describe("the tune", () => {
  const part = { voice: "pad", beat: 1, loud: 0.1 } as const;
  const beats = (parts: readonly number[]) => parts.reduce((sum, one) => sum + one, 0);

  it.each(Object.entries<Line>(tune))(
    "has four bars of four beats in its line '%s', and as many of chords",
    (_, line) => {
      expect(beats(line.tones.map(([, long]) => long))).toBe(16);
      expect(beats(line.chords.map((chord) => chord.beats))).toBe(16);
    },
  );

  it.each(Object.entries<Line>(tune))("begins no chord of its line '%s' a half step beside it", (_, line) => {
    const chords = held([line], part);
    for (const { at, pitch } of sung([line], part)) {
      for (const under of chords.filter((note) => note.at === at)) {
        expect([1, 11]).not.toContain((pitch - under.pitch) % 12);
      }
    }
  });
});

describe("a note", () => {
  it("is an octave higher at twice the frequency, from A4 at 440 Hz", () => {
    expect(frequency(69)).toBe(440);
    expect(frequency(81)).toBeCloseTo(880);
  });
});

describe("a WAV file", () => {
  it("says what it holds and gives every sample back", () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 60 }), (values) => {
        const view = new DataView(wavFile(Float32Array.from(values), 22_050).buffer);
        expect(view.getUint32(24, true)).toBe(22_050);
        expect(view.getUint32(40, true)).toBe(values.length * 2);
        values.forEach((value, index) => {
          expect(view.getInt16(44 + index * 2, true) / 32_767).toBeCloseTo(value, 3);
        });
      }),
    );
  });
});

describe("how loud a device is", () => {
  const usual = { on: false, volume: 0.5, music: true };

  it("is what it was left at", () => {
    const left = { on: true, volume: 0.3, music: false };
    expect(parseLoudness(JSON.stringify(left), usual)).toEqual(left);
  });

  it("has the usual music when it was left before one could choose", () => {
    expect(parseLoudness('{"on":true,"volume":0.3}', usual)).toEqual({ on: true, volume: 0.3, music: true });
  });

  it.each([null, "", "no", "3", "{}", '{"on":1,"volume":0.5}', '{"on":true,"volume":2}', '{"on":true,"volume":"x"}'])(
    "is the usual when it kept %s",
    (text) => {
      expect(parseLoudness(text, usual)).toEqual(usual);
    },
  );
});
