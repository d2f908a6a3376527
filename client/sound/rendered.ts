import type { Score } from "./score.ts";

const waiting = new Map<number, (address: string) => void>();
let worker: Worker | undefined;

function startWorker(): Worker {
  const started = new Worker(new URL("./render-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<{ number: number; address: string }>) => {
    waiting.get(data.number)?.(data.address);
    waiting.delete(data.number);
  });
  return started;
}

let asked = 0;

/** A score as a `data:` address that can be played; made in a worker of its own. */
export function rendered(score: Score): Promise<string> {
  worker ??= startWorker();
  asked++;
  const number = asked;
  const { promise, resolve } = later<string>();
  waiting.set(number, resolve);
  worker.postMessage({ number, score });
  return promise;
}

/** Promise.withResolvers is younger than the tablets of many schools. */
function later<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let settle: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: (value) => settle(value) };
}
