import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { setLoudness } from "./loudness.ts";
import { playEffect, playLoop, playWantedLoop } from "./play.ts";

let isReachable: boolean;
let heard: Howl[];

/** As Howler's: what fades says so when it has faded. */
class Howl {
  plays = 0;
  #faded: (() => void)[] = [];
  constructor() {
    heard.push(this);
  }
  play = () => {
    this.plays++;
  };
  stop = () => {
    this.plays = 0;
    return this;
  };
  volume = () => 1;
  once = (_event: "fade", listener: () => void) => this.#faded.push(listener);
  off = () => {
    this.#faded = [];
    return this;
  };
  fade = (_from: number, _to: number, ms: number) => {
    setTimeout(() => {
      for (const listener of this.#faded.splice(0)) listener();
    }, ms);
  };
}

vi.mock("howler", () => ({ Howl, Howler: { volume: () => {} } }));
vi.mock("./rendered.ts", () => ({
  rendered: async () => {
    if (!isReachable) throw new Error("no network");
    return "data:";
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  isReachable = true;
  heard = [];
  setLoudness({ on: true, music: true });
});
afterEach(() => vi.useRealTimers());

it("music that is asked for again while it fades out goes on, once", async () => {
  await playLoop("morning");
  await playLoop("");
  await vi.advanceTimersByTimeAsync(500);
  await playLoop("morning");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(heard.map(({ plays }) => plays)).toEqual([1]);
});

it("without music the game is still heard", async () => {
  await playLoop("night");
  setLoudness({ music: false });
  playWantedLoop();
  await playEffect("light");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(heard.map(({ plays }) => plays)).toEqual([0, 1]);
  setLoudness({ music: true });
  playWantedLoop();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard.map(({ plays }) => plays)).toEqual([1, 1]);
});

it("a sound that could not be loaded is missed by nobody, and asked for again the next time", async () => {
  isReachable = false;
  await playEffect("safe");
  expect(heard).toEqual([]);
  isReachable = true;
  await vi.advanceTimersByTimeAsync(1_000);
  await playEffect("safe");
  expect(heard.map(({ plays }) => plays)).toEqual([1]);
});
