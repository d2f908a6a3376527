import { describe, expect, it } from "vitest";
import type { Entry } from "./game.ts";
import { rules } from "./rules.ts";
import { stepToTakeBack, withoutTakenBack } from "./take-back.ts";

const host = (at: number, type: "start" | "next" | "pause" | "takeBack" | "skip", turn?: number): Entry => ({
  at,
  by: "host",
  command: { type, ...(turn !== undefined && type !== "pause" && { turn }) },
});
const agrees: Entry = { at: 1_500, by: "s1", command: { type: "agree", on: true } };
const isBack: Entry = { at: 1_600, by: "server", command: { type: "presence", seat: "s2", here: true } };

describe("a step of the host", () => {
  it("can be taken back for a few seconds, with what followed from it; who is there stays there", () => {
    const log = [host(500, "next"), host(1_000, "next"), agrees, isBack, host(2_000, "takeBack")];
    expect(withoutTakenBack(log)).toEqual([host(500, "next"), isBack]);
  });

  it("lets back in nobody whom the host has removed since, and keeps out nobody for whom the door was opened", () => {
    const removed: Entry = { at: 1_200, by: "host", command: { type: "remove", seat: "s2" } };
    const opened: Entry = { at: 1_300, by: "host", command: { type: "door", open: true } };
    const log = [host(1_000, "next"), removed, opened, host(2_000, "takeBack")];
    expect(withoutTakenBack(log)).toEqual([removed, opened]);
  });

  it("leaves a child alone who has asked for quiet since, and the adult with that child", () => {
    const asks: Entry = { at: 1_200, by: "s1", command: { type: "pass", on: true, quiet: true } };
    const helped: Entry = { at: 1_300, by: "host", command: { type: "accompany", seat: "s1" } };
    expect(withoutTakenBack([host(1_000, "next"), asks, helped, host(2_000, "takeBack")])).toEqual([asks, helped]);
  });

  it("stays once those seconds are over", () => {
    const late = host(1_001 + rules.takeBackMs, "takeBack");
    expect(withoutTakenBack([host(1_000, "next"), agrees, late])).toEqual([host(1_000, "next"), agrees]);
  });

  it("is taken back once; the one before it only while it is as fresh", () => {
    const log = [host(500, "skip"), host(1_000, "next"), host(1_200, "takeBack"), host(1_400, "takeBack")];
    expect(withoutTakenBack(log)).toEqual([]);
    expect(stepToTakeBack([host(500, "skip")], 600 + rules.takeBackMs)).toBe(-1);
  });

  it("is the host's own: what another host did since is not taken back, and nobody finds a step gone", () => {
    const log = [host(500, "next", 4), host(1_000, "skip", 5)];
    expect(withoutTakenBack([...log, host(2_000, "takeBack", 4)])).toEqual(log);
    expect(withoutTakenBack([...log, host(2_000, "takeBack", 5)])).toEqual([host(500, "next", 4)]);
  });

  it("may be the start: everybody is in the lobby again, those who came since too", () => {
    const late: Entry = {
      at: 1_200,
      by: "server",
      command: { type: "join", seat: "s2", nickname: "Mango", avatar: "fox", table: 0, heads: 1, bot: false },
    };
    expect(withoutTakenBack([host(1_000, "start"), late, host(2_000, "takeBack")])).toEqual([late]);
  });

  it("is only what moves the class: a pause is ended, not taken back", () => {
    expect(stepToTakeBack([host(1_000, "pause")], 1_100)).toBe(-1);
  });
});
