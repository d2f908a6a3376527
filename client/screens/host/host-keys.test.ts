import { expect, test } from "vitest";
import { parseHostKeys, readContinueLink } from "./host-keys.ts";

test("a continue link carries the code and the key in its fragment", () => {
  const key = "0123456789abcdef0123456789abcdef";
  expect(readContinueLink(`#123456.${key}`)).toEqual({ code: "123456", key });
});

test.each(["", "#", "#123456", "#12345.0123456789abcdef0123456789abcdef", "#123456.short"])(
  "%j is no continue link",
  (hash) => {
    expect(readContinueLink(hash)).toBeUndefined();
  },
);

test("kept keys that are malformed are left out and lose nothing else", () => {
  const good = { code: "123456", key: "k", madeAt: "2026-11-24" };
  expect(parseHostKeys(JSON.stringify([good, { code: 1 }, null]))).toEqual([good]);
  expect(parseHostKeys("{")).toEqual([]);
  expect(parseHostKeys(null)).toEqual([]);
});
