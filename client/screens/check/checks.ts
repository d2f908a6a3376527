/** What a device and its network must be able to do. */
export const checks = ["reach", "socket", "draw", "sound", "keep"] as const;
export type Check = (typeof checks)[number];

/** `fine`; `so-so`: the game works, something is missing; `bad`: the game does not work here. */
export type Verdict = "fine" | "soSo" | "bad";

export interface Finding {
  check: Check;
  verdict: Verdict;
  /** How long (ms) an answer of the server took, where that was measured. */
  ms?: number;
}

/** Above this (ms) a game still works, but feels slow. */
const slowMs = 800;

/** The worst of what was found: without reach or socket there is no game, the rest is only a pity. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ verdict }) => verdict === "bad")) return "bad";
  return findings.some(({ verdict }) => verdict === "soSo") ? "soSo" : "fine";
}

/** Whether the server answers, and how fast. */
export async function reach(): Promise<Finding> {
  const started = performance.now();
  try {
    const response = await fetch("/health", { cache: "no-store" });
    const ms = Math.round(performance.now() - started);
    if (!response.ok) return { check: "reach", verdict: "bad", ms };
    return { check: "reach", verdict: ms > slowMs ? "soSo" : "fine", ms };
  } catch {
    return { check: "reach", verdict: "bad" };
  }
}

/** How long (ms) a socket may take to be answered. */
const socketPatienceMs = 5_000;

/**
 * Whether sockets get through: the server closes one that leads to no room, and that answer is what counts. A proxy that
 * lets none through never answers so.
 */
export function socket(): Promise<Finding> {
  return new Promise((resolve) => {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const probe = new WebSocket(`${scheme}://${location.host}/check/check`);
    const done = (verdict: Verdict) => {
      clearTimeout(timer);
      probe.close();
      resolve({ check: "socket", verdict });
    };
    const timer = setTimeout(() => done("bad"), socketPatienceMs);
    probe.onopen = () => done("fine");
    probe.onclose = ({ code }) => done(code === 1006 ? "bad" : "fine");
  });
}

/** Whether pictures can be drawn; without a canvas the game shows still pictures. */
export function draw(): Finding {
  const canvas = document.createElement("canvas");
  const can = canvas.getContext("webgl") ?? document.createElement("canvas").getContext("2d");
  return { check: "draw", verdict: can ? "fine" : "soSo" };
}

/** Whether sound can be played; nothing needs it. */
export function sound(): Finding {
  return { check: "sound", verdict: typeof AudioContext === "undefined" ? "soSo" : "fine" };
}

/** Whether the device can keep a seat's secret; without it a refresh loses the seat. */
export function keep(): Finding {
  const name = "max247.check";
  try {
    sessionStorage.setItem(name, "1");
    sessionStorage.removeItem(name);
    return { check: "keep", verdict: "fine" };
  } catch {
    return { check: "keep", verdict: "soSo" };
  }
}
