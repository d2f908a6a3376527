import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { setLoudness } from "./loudness.ts";
import { playAskedFor, playEffect, playLoop, playWantedLoop, prepareEffect } from "./play.ts";

let isReachable: boolean;
let heard: Howl[];
/** How loud (0..1) the device plays now. */
const device = vi.hoisted(() => ({ volume: 0 }));

/** As Howler's: what fades says so when it has faded, and what plays when it has ended. */
class Howl {
  plays = 0;
  #faded: (() => void)[] = [];
  #ended: (() => void)[] = [];
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
  once = (event: "fade" | "end", listener: () => void) => (event === "end" ? this.#ended : this.#faded).push(listener);
  end = () => {
    for (const listener of this.#ended.splice(0)) listener();
  };
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

/** As the browser's: silent until somebody presses something. */
const context = vi.hoisted(() => {
  const waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  return {
    state: "running",
    resume: () => new Promise<void>((resolve, reject) => waiting.push({ resolve, reject })),
    press: () => {
      context.state = "running";
      for (const { resolve } of waiting.splice(0)) resolve();
    },
    refuse: () => {
      for (const { reject } of waiting.splice(0)) reject(new Error("interrupted"));
    },
  };
});
/** How long (ms) a sound takes to be made. */
let renderMs: number;

vi.mock("howler", () => ({
  Howl,
  Howler: { volume: (volume: number) => Object.assign(device, { volume }), ctx: context },
}));
vi.mock("./rendered.ts", () => ({
  rendered: async () => {
    if (renderMs > 0) await new Promise((resolve) => setTimeout(resolve, renderMs));
    if (!isReachable) throw new Error("no network");
    return new Blob();
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  isReachable = true;
  renderMs = 0;
  context.press();
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

it("a page that nobody has touched plays nothing, and not all of it at once when somebody does", async () => {
  context.state = "suspended";
  for (let child = 0; child < 25; child++) {
    void playEffect("joined");
    await vi.advanceTimersByTimeAsync(2_000);
  }
  void playEffect("phase");
  await vi.advanceTimersByTimeAsync(200);
  context.press();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(heard.map(({ plays }) => plays)).toEqual([0, 1]);
});

it("a browser that refuses to be heard, or never answers, plays nothing and leaves nobody waiting", async () => {
  context.state = "interrupted";
  const refused = playEffect("worse");
  await vi.advanceTimersByTimeAsync(200);
  context.refuse();
  await expect(refused).resolves.toBeUndefined();
  const done = vi.fn();
  void playEffect("agreed").then(done);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(done).toHaveBeenCalledOnce();
  expect(heard.map(({ plays }) => plays)).toEqual([0, 0]);
});

it("music that is switched off while it is still being made stays off", async () => {
  renderMs = 500;
  void playLoop("talk");
  await vi.advanceTimersByTimeAsync(100);
  setLoudness({ music: false });
  playWantedLoop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(heard.map(({ plays }) => plays)).toEqual([0]);
});

it("a device that is made louder or silent while its sound is tried out stays so", async () => {
  setLoudness({ on: false, volume: 0.8 });
  await playAskedFor("agreed");
  setLoudness({ on: true, volume: 0.3 });
  heard[0]?.end();
  expect(device.volume).toBe(0.3);
});

it("what is made ready is made before it is asked for, and once", async () => {
  prepareEffect("hearts");
  await vi.advanceTimersByTimeAsync(0);
  expect(heard.map(({ plays }) => plays)).toEqual([0]);
  await playAskedFor("hearts");
  expect(heard.map(({ plays }) => plays)).toEqual([1]);
});
