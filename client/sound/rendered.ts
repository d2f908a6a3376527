import type { Score } from "./score.ts";

interface Waiting {
  resolve: (file: Blob) => void;
  reject: (reason: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;

function startWorker(): Worker {
  const started = new Worker(new URL("./render-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<{ number: number; file: Uint8Array<ArrayBuffer> }>) => {
    waiting.get(data.number)?.resolve(new Blob([data.file], { type: "audio/wav" }));
    waiting.delete(data.number);
  });
  started.addEventListener("error", () => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error("The worker that renders sounds did not start."));
    waiting.clear();
  });
  return started;
}

let asked = 0;

/** A score as a file that can be played; made in a worker of its own. Rejects when that cannot be loaded. */
export function rendered(score: Score): Promise<Blob> {
  worker ??= startWorker();
  const at = worker;
  asked++;
  const number = asked;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    at.postMessage({ number, score });
  });
}
