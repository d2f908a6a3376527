import { render, sampleRate } from "./render.ts";
import type { Score } from "./score.ts";
import { wavFile } from "./wav.ts";

/** Renders beside the page, so that music never makes a figure stumble. */
addEventListener("message", ({ data }: MessageEvent<{ number: number; score: Score }>) => {
  const file = wavFile(render(data.score), sampleRate);
  postMessage({ number: data.number, file }, { transfer: [file.buffer] });
});
