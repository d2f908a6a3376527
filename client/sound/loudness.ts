import { effect, signal } from "@preact/signals";
import { keep, recall } from "../kept.ts";

/** How loud a device is: 0 is silent, 1 as loud as it goes. */
interface Loudness {
  on: boolean;
  /** 0..1. */
  volume: number;
  /** Whether there is music under it, where the game has music. */
  music: boolean;
}

/** Reads what a device kept; `usual` where it kept nothing or something malformed. */
export function parseLoudness(text: string | null, usual: Loudness): Loudness {
  try {
    const kept: unknown = JSON.parse(text ?? "");
    if (typeof kept !== "object" || kept === null || !("on" in kept) || !("volume" in kept)) return usual;
    const { on, volume } = kept;
    if (typeof on !== "boolean" || typeof volume !== "number" || !(volume >= 0 && volume <= 1)) return usual;
    const music = "music" in kept && typeof kept.music === "boolean" ? kept.music : usual.music;
    return { on, volume, music };
  } catch {
    return usual;
  }
}

/** The big screen is for a room; thirty tablets in it are not. */
const usualOnBoard: Loudness = { on: true, volume: 0.7, music: true };
const usualElsewhere: Loudness = { on: false, volume: 0.5, music: true };

/** How loud this device is now; kept on it. */
export const loudness = signal<Loudness>(parseLoudness(recall("sound"), usualElsewhere));

/** On a board that has never been told otherwise there is sound from the beginning. */
export function beLoudAsBoard(): void {
  loudness.value = parseLoudness(recall("sound"), usualOnBoard);
}

/** Changes how loud this device is, and remembers it here. */
export function setLoudness(change: Partial<Loudness>): void {
  loudness.value = { ...loudness.value, ...change };
  keep("sound", JSON.stringify(loudness.value));
}

/** How loud (0..1) this device is now; 0 while it is silent. */
export function volumeNow(): number {
  return loudness.value.on ? loudness.value.volume : 0;
}

/** Does something now and whenever the loudness changes. */
export function followLoudness(follow: (volume: number) => void): () => void {
  return effect(() => follow(volumeNow()));
}
