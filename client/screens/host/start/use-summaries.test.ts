import { beforeEach, expect, it, vi } from "vitest";
import { fetchSummary, RefusedByServer } from "../../../net/index.ts";
import type { HostKey } from "../host-keys.ts";
import { askInTurn } from "./use-summaries.ts";

vi.mock("../../../net/index.ts", async () => ({
  RefusedByServer: (await import("../../../net/http.ts")).RefusedByServer,
  fetchSummary: vi.fn(),
}));

const summary = { phase: "goodbye" } as Awaited<ReturnType<typeof fetchSummary>>;
const keys = ["111111", "222222", "333333", "444444"].map((code): HostKey => ({ code, key: "", madeAt: "" }));
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
