import { render, sampleRate } from "./render.ts";
import type { Score } from "./score.ts";
import { wavAddress } from "./wav.ts";

/** Renders beside the page, so that music never makes a figure stumble. */
addEventListener("message", ({ data }: MessageEvent<{ number: number; score: Score }>) => {
  postMessage({ number: data.number, address: wavAddress(render(data.score), sampleRate) });
});
