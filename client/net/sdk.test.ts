import { afterEach, expect, it, vi } from "vitest";
import { Client } from "./sdk.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("a request for a room that a silent network has swallowed is given up, and its connection with it", async () => {
  vi.useFakeTimers();
  const swallowed = (_: string, { signal }: RequestInit) =>
    new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
  vi.stubGlobal("fetch", swallowed);
  const joining = new Client("http://localhost", 2_500).joinById("r").then(
    () => "joined",
    () => "given up",
  );
  await vi.advanceTimersByTimeAsync(2_500);
  expect(await Promise.race([joining, "still waiting"])).toBe("given up");
});
