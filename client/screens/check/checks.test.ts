import { expect, it } from "vitest";
import { verdictOf } from "./checks.ts";

it("a device is as good as the worst that was found", () => {
  expect(verdictOf([{ check: "reach", verdict: "fine" }])).toBe("fine");
  expect(
    verdictOf([
      { check: "reach", verdict: "fine" },
      { check: "sound", verdict: "soSo" },
    ]),
  ).toBe("soSo");
  expect(
    verdictOf([
      { check: "socket", verdict: "bad" },
      { check: "sound", verdict: "soSo" },
    ]),
  ).toBe("bad");
});
