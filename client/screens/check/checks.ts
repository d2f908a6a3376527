import { type Held, isAnotherPage } from "../../net/index.ts";

/** What a device and its network must be able to do. */
export const checks = ["reach", "connect", "stay", "draw", "sound", "keep"] as const;
export type Check = (typeof checks)[number];

/** `fine`; `soSo`: the game works, something is missing; `bad`: the game does not work here. */
export type Verdict = "fine" | "soSo" | "bad";

export interface Finding {
  check: Check;
  verdict: Verdict;
  /** How long (ms) an answer of the server took, where that was measured. */
  ms?: number;
  /** Something else answered in the server's place. */
  another?: boolean;
  /** Of the connection that was held: how that ended, and for how many seconds it stayed open. */
  held?: { end: Held["end"]; seconds: number };
}

/** Above this (ms) a game still works, but feels slow. */
export const slowMs = 800;

/** How long (ms) a connection is held: what closes long ones, a proxy or a filter, mostly does it within seconds. */
export const holdMs = 25_000;

/** How long (ms) an answer may take: some networks let what they do not want wait for ever. */
const patienceMs = 8_000;

/** What only a person can tell; nobody has to wait for it. */
const byEar: Check = "sound";

/**
 * What can be said of a device so far: it is as good as the worst that was found. What is bad is known at once, the rest
 * when everything was looked at. Undefined until then.
 */
export function verdictOf(findings: readonly Finding[]): Verdict | undefined {
  if (findings.some(({ verdict }) => verdict === "bad")) return "bad";
  const isWhole = checks.every((check) => check === byEar || findings.some((finding) => finding.check === check));
  if (!isWhole) return undefined;
  return findings.some(({ verdict }) => verdict === "soSo") ? "soSo" : "fine";
}

/** Whether the server answers, and how fast. */
export async function reach(): Promise<Finding> {
  const started = performance.now();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const response = await fetch("/health", { cache: "no-store", redirect: "manual", signal: patience.signal });
    const ms = Math.round(performance.now() - started);
    const isOurs = !isAnotherPage(response) && (response.status >= 500 || isHealth(await response.text()));
    if (!isOurs) return { check: "reach", verdict: "bad", another: true };
    if (!response.ok) return { check: "reach", verdict: "bad", ms };
    return { check: "reach", verdict: ms > slowMs ? "soSo" : "fine", ms };
  } catch {
    return { check: "reach", verdict: "bad" };
  } finally {
    clearTimeout(timer);
  }
}

/** Whether an answer is what the game's own server says of itself: a login page may come as data too. */
function isHealth(text: string): boolean {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === "object" && answer !== null && "status" in answer && "version" in answer;
  } catch {
    return false;
  }
}

/** What holding a connection for so long tells. */
export function stayed({ end, heldMs, slowestMs }: Held): Finding {
  const held = { end, seconds: Math.round(heldMs / 1_000) };
  switch (end) {
    case "held":
      return { check: "stay", verdict: slowestMs > slowMs ? "soSo" : "fine", ms: slowestMs, held };
    case "stopped":
      return { check: "stay", verdict: "soSo", held };
    case "dropped":
    case "neverCame":
      return { check: "stay", verdict: "bad", held };
    default:
      return end satisfies never;
  }
}

/** Whether pictures can be drawn; without a canvas the game shows still pictures. */
export function draw(): Finding {
  const canvas = document.createElement("canvas");
  const can = canvas.getContext("webgl") ?? document.createElement("canvas").getContext("2d");
  return { check: "draw", verdict: can ? "fine" : "soSo" };
}

/** Whether the browser can play sound at all; whether it is heard, only ears can tell. */
export function canSound(): boolean {
  return typeof AudioContext !== "undefined";
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
