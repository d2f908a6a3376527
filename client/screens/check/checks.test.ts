import { afterEach, describe, expect, it, vi } from "vitest";
import { type Check, type Finding, reach, stayed, type Verdict, verdictOf } from "./checks.ts";

const found = (verdicts: Partial<Record<Check, Verdict>>): Finding[] =>
  Object.entries(verdicts).map(([check, verdict]) => ({ check: check as Check, verdict }));
const allFine = { reach: "fine", connect: "fine", stay: "fine", draw: "fine", keep: "fine" } as const;

describe("a device", () => {
  it("is as good as the worst that was found, whether or not somebody has listened", () => {
    expect(verdictOf(found(allFine))).toBe("fine");
    expect(verdictOf(found({ ...allFine, sound: "soSo" }))).toBe("soSo");
    expect(verdictOf(found({ ...allFine, sound: "soSo", stay: "bad" }))).toBe("bad");
  });

  it("is not called good before everything was looked at, and bad at once", () => {
    const { stay: _, ...withoutStay } = allFine;
    expect(verdictOf(found(withoutStay))).toBeUndefined();
    expect(verdictOf(found({ reach: "bad" }))).toBe("bad");
  });
});

describe("a connection that was held", () => {
  const held = { end: "held", heldMs: 25_000, slowestMs: 40 } as const;

  it("is good when it stayed open and was answered in time", () => {
    expect(stayed(held)).toMatchObject({ verdict: "fine", held: { seconds: 25 } });
    expect(stayed({ ...held, slowestMs: 1_500 })).toMatchObject({ verdict: "soSo", ms: 1_500 });
  });

  it("is bad when it broke, with how long it had held; ended by a person, it proves nothing", () => {
    expect(stayed({ ...held, end: "dropped", heldMs: 12_400 })).toMatchObject({
      verdict: "bad",
      held: { seconds: 12 },
    });
    expect(stayed({ ...held, end: "neverCame", heldMs: 0 })).toMatchObject({ verdict: "bad" });
    expect(stayed({ ...held, end: "stopped", heldMs: 4_000 })).toMatchObject({ verdict: "soSo" });
  });
});

describe("a server", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([
    ["says how it is", 200, '{"status":"ok","version":"0.3.0"}', { verdict: "fine" }],
    ["cannot keep anything", 503, '{"status":"storeUnwritable","version":"0.3.0"}', { verdict: "bad" }],
    ["is away, says its proxy", 502, "Bad gateway", { verdict: "bad" }],
    ["is not the one: a login as data", 200, '{"login":"https://wifi.example"}', { verdict: "bad", another: true }],
    ["is not the one: a login that is required", 401, '{"error":"login"}', { verdict: "bad", another: true }],
    ["is not the one: a word", 200, "Success", { verdict: "bad", another: true }],
  ])("that %s", async (_, status, answer, found) => {
    vi.stubGlobal("fetch", async () => new Response(answer, { status }));
    const { ms: _took, ...said } = await reach();
    expect(said).toEqual({ check: "reach", ...found });
  });

  it("that begins to answer and falls silent is out of reach", async () => {
    vi.useFakeTimers();
    const begun = async (_: string, { signal }: RequestInit) =>
      new Response(
        new ReadableStream({ start: (body) => signal?.addEventListener("abort", () => body.error(signal.reason)) }),
      );
    vi.stubGlobal("fetch", begun);
    const found = reach();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await Promise.race([found, "still waiting"])).toEqual({ check: "reach", verdict: "bad" });
  });

  it("that a network lets nobody hear from is out of reach, and not waited for for ever", async () => {
    vi.useFakeTimers();
    const silent = (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    vi.stubGlobal("fetch", silent);
    const found = reach();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await Promise.race([found, "still waiting"])).toEqual({ check: "reach", verdict: "bad" });
  });
});
