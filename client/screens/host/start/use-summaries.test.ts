import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { AnotherAnswered, fetchSummary, RefusedByServer } from "../../../net/index.ts";
import { type HostKey, hostKeys, keepHostKey } from "../host-keys.ts";
import { askInTurn } from "./use-summaries.ts";

vi.mock("../../../net/index.ts", async () => ({
  ...(await import("../../../net/http.ts")),
  fetchSummary: vi.fn(),
}));

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const summary = { phase: "goodbye" } as Awaited<ReturnType<typeof fetchSummary>>;
const keys = ["111111", "222222", "333333", "444444"].map((code): HostKey => ({ code, key: "", madeAt: daysAgo(61) }));
const asked = vi.mocked(fetchSummary);

/** Everything that was told, by code. */
async function told(): Promise<{ told: Record<string, unknown>; again: string[] }> {
  const all: Record<string, unknown> = {};
  const again = await askInTurn(keys, (code, known) => {
    all[code] = known;
    return true;
  });
  return { told: all, again: again.map(({ code }) => code) };
}

beforeEach(() => {
  asked.mockReset().mockResolvedValue(summary);
  const storage = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => storage.get(name) ?? null,
    setItem: (name: string, text: string) => storage.set(name, text),
  });
  for (const key of keys.toReversed()) keepHostKey(key);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("asks about each game once", async () => {
  expect(await told()).toEqual({
    told: { "111111": summary, "222222": summary, "333333": summary, "444444": summary },
    again: [],
  });
});

it("asks again about a game the server did not answer about, and not about one that is gone", async () => {
  asked.mockRejectedValueOnce(new TypeError("no network")).mockRejectedValueOnce(new RefusedByServer("wrongKey"));
  expect(await told()).toEqual({
    told: { "111111": "unknown", "222222": "gone", "333333": summary, "444444": summary },
    again: ["111111"],
  });
});

it("lets a server rest that was asked for too much: the hosts at the same address wait for it to start", async () => {
  asked.mockResolvedValueOnce(summary).mockRejectedValue(new RefusedByServer("tooManyTries"));
  expect(await told()).toEqual({
    told: { "111111": summary, "222222": "unknown" },
    again: ["222222", "333333", "444444"],
  });
  expect(asked).toHaveBeenCalledTimes(2);
});

it("takes the key of a game of long ago that is gone off this computer", async () => {
  asked.mockResolvedValueOnce(summary).mockRejectedValueOnce(new RefusedByServer("wrongKey"));
  await told();
  expect(hostKeys().map(({ code }) => code)).toEqual(["111111", "333333", "444444"]);
});

it("keeps the key of a game that was made lately: a server may have been started with another folder of data", async () => {
  const lately = { code: "555555", key: "", madeAt: daysAgo(59) };
  keepHostKey(lately);
  asked.mockRejectedValue(new RefusedByServer("wrongKey"));
  await askInTurn([lately], () => true);
  expect(hostKeys()).toContainEqual(lately);
});

it("keeps another key of the same code", async () => {
  const another = { code: "222222", key: "another", madeAt: daysAgo(61) };
  keepHostKey(another);
  asked.mockRejectedValue(new RefusedByServer("wrongKey"));
  await told();
  expect(hostKeys()).toEqual([another]);
});

it.each([
  ["there is no network", new TypeError("no network")],
  ["the answer takes too long", new DOMException("", "AbortError")],
  ["a wifi wants a login first", new AnotherAnswered()],
  ["it is asked for too much", new RefusedByServer("tooManyTries")],
  ["the server is in trouble", new RefusedByServer("serverUnavailable")],
  ["there is no such page", new RefusedByServer("notFound")],
])("keeps every key while %s", async (_why, error) => {
  asked.mockRejectedValue(error);
  await told();
  expect(hostKeys()).toEqual(keys);
});
