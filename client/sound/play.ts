import type { Howl } from "howler";
import { type Effect, effects } from "./effects.ts";
import { type Loop, loops } from "./loops.ts";
import { followLoudness, loudness, volumeNow } from "./loudness.ts";
import { rendered } from "./rendered.ts";

/** How long (ms) one loop takes to give way to the next. */
const crossMs = 1_800;
/** A loop steps back (0..1 of its loudness) for so long (ms) when something is to be heard. */
const ducked = 0.35;
const duckMs = 1_400;
/** The same effect again within this time (ms) is one effect: five tables that agree at once are not five bells. */
const togetherMs = 120;

/** What a browser has held back for longer (ms), because nobody had pressed anything yet, tells nothing new any more. */
const staleMs = 1_000;

type Howler = typeof import("howler");

let loading: Promise<Howler> | undefined;
const made = new Map<string, Promise<Howl | undefined>>();
const lastPlayed = new Map<Effect, number>();
let wanted: Loop | "" = "";
let playing: { loop: Loop; howl: Howl } | undefined;
let unduck: ReturnType<typeof setTimeout> | undefined;

/** Howler comes when there is something to hear for the first time. */
function howler(): Promise<Howler> {
  loading ??= import("howler").then((module) => {
    followLoudness((volume) => module.Howler.volume(volume));
    return module;
  });
  return loading;
}

/** Undefined while it cannot be had, on a network that has gone: it is asked for again the next time. */
function howl(name: string, score: (typeof effects)[Effect] | (typeof loops)[Loop]): Promise<Howl | undefined> {
  let ready = made.get(name);
  if (!ready) {
    ready = Promise.all([howler(), rendered(score)]).then(
      ([{ Howl: Sound }, file]) => {
        // An address of the file, not the file as an address: that would stay in memory as long as the sound.
        const address = URL.createObjectURL(file);
        const onload = () => URL.revokeObjectURL(address);
        return new Sound({ src: [address], format: ["wav"], loop: score.loop, onload });
      },
      () => {
        loading = undefined;
        made.delete(name);
        return undefined;
      },
    );
    made.set(name, ready);
  }
  return ready;
}

/** Plays an effect, unless the device is silent. Whoever hears nothing misses nothing: all of it is also shown. */
export async function playEffect(name: Effect): Promise<void> {
  if (!loudness.value.on) return;
  const now = performance.now();
  if (now - (lastPlayed.get(name) ?? Number.NEGATIVE_INFINITY) < togetherMs) return;
  lastPlayed.set(name, now);
  const effect = await howl(`effect ${name}`, effects[name]);
  if (!effect || !(await mayBeHeard())) return;
  effect.play();
  if (name !== "tap") duck();
}

/**
 * Waits until the browser lets anything be heard; false when that takes so long that it is nothing to be heard any more,
 * or when the browser refuses, as during a telephone call.
 */
async function mayBeHeard(): Promise<boolean> {
  const { ctx } = (await howler()).Howler;
  if (!ctx || ctx.state === "running") return true;
  const since = performance.now();
  const resumed = ctx.resume().then(
    () => performance.now() - since <= staleMs,
    () => false,
  );
  const stale = new Promise<false>((resolve) => setTimeout(resolve, staleMs, false));
  return Promise.race([resumed, stale]);
}

/** Makes an effect before it is asked for: Safari lets nothing be heard that is still being made after the press. */
export function prepareEffect(name: Effect): void {
  void howl(`effect ${name}`, effects[name]);
}

/** How loud (0..1) a device that is silent plays what somebody asks to hear. */
const askedForVolume = 0.5;

/** Plays an effect for whoever wants to know whether this device can be heard, also while it is silent. */
export async function playAskedFor(name: Effect): Promise<void> {
  const [{ Howler }, effect] = await Promise.all([howler(), howl(`effect ${name}`, effects[name])]);
  if (!effect) return;
  Howler.volume(Math.max(loudness.value.volume, askedForVolume));
  effect.once("end", () => Howler.volume(volumeNow()));
  effect.play();
}

function hasMusic(): boolean {
  const { on, music } = loudness.value;
  return on && music;
}

/** The loop that is heard from now on; "" is silence. It begins when the device wants music and is no longer silent. */
export async function playLoop(name: Loop | ""): Promise<void> {
  wanted = name;
  if (name === "" || !hasMusic()) {
    stopLoop();
    return;
  }
  const next = await howl(`loop ${name}`, loops[name]);
  if (!next || wanted !== name || !hasMusic() || playing?.loop === name) return;
  stopLoop();
  playing = { loop: name, howl: next };
  // It may be fading out still, and the end of that would end it now.
  next.off("fade").stop().play();
  next.fade(0, 1, crossMs);
}

/** The loop that was asked for last, now that the device may or may not be heard. */
export function playWantedLoop(): void {
  void playLoop(wanted);
}

function stopLoop(): void {
  const old = playing?.howl;
  playing = undefined;
  if (!old) return;
  old.fade(old.volume(), 0, crossMs);
  old.once("fade", () => old.stop());
}

function duck(): void {
  if (!playing) return;
  const { howl: loop } = playing;
  clearTimeout(unduck);
  loop.volume(ducked);
  unduck = setTimeout(() => {
    if (playing?.howl === loop) loop.fade(ducked, 1, 600);
  }, duckMs);
}
