import { describe, expect, it } from "vitest";
import { type Beat, classHeart, lengthOf, plan, threadsOf } from "./plan.ts";
import type { BoardNewcomer, BoardSnapshot } from "./snapshot.ts";

const newcomer = (id: string, more: Partial<BoardNewcomer> = {}): BoardNewcomer => ({
  id,
  colour: "#3c7bf0",
  symbol: "shield",
  mood: 4,
  alarm: false,
  light: 0,
  gone: false,
  max: "",
  ...more,
});

const game = (more: Partial<BoardSnapshot> = {}): BoardSnapshot => ({
  phase: "choose",
  day: 2,
  startedAt: 0,
  endsAt: 50_000,
  hearts: 1,
  newcomers: [newcomer("kwame"), newcomer("fien"), newcomer("wout")],
  tables: [
    { number: 1, claim: "", extraClaim: "" },
    { number: 2, claim: "", extraClaim: "" },
  ],
  ...more,
});

const kinds = (beats: readonly Beat[]) => beats.map(({ kind }) => kind);
const beatOf = (beats: readonly Beat[], kind: Beat["kind"]) => beats.find((beat) => beat.kind === kind);

describe("what is seen to happen between two snapshots", () => {
  it("is nothing when they look alike", () => {
    expect(plan(game(), game())).toEqual([]);
    expect(plan(game(), game({ endsAt: 80_000 }))).toEqual([]);
  });

  it("is a walk when a mood has changed, and a new face on the way only when the ring has", () => {
    const within = plan(
      game(),
      game({ newcomers: [newcomer("kwame", { mood: 3 }), newcomer("fien"), newcomer("wout")] }),
    );
    expect(within).toEqual([expect.objectContaining({ kind: "walk", newcomer: "kwame" })]);
    const across = plan(
      game(),
      game({ newcomers: [newcomer("kwame", { mood: 6 }), newcomer("fien"), newcomer("wout")] }),
    );
    expect(kinds(across)).toEqual(["walk", "face"]);
    expect(across[1]!.at).toBeGreaterThan(across[0]!.at);
    expect(across[1]!.at).toBeLessThan(across[0]!.at + across[0]!.ms);
  });

  it("is one figure after another, so that the class can follow", () => {
    const after = game({ newcomers: ["kwame", "fien", "wout"].map((id) => newcomer(id, { mood: 3 })) });
    const starts = plan(game(), after).map(({ at }) => at);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    expect(new Set(starts).size).toBe(3);
  });

  it("is a thread that draws itself for a claim, and one that goes for a claim that was given up", () => {
    const claimed = game({
      tables: [
        { number: 1, claim: "fien", extraClaim: "wout" },
        { number: 2, claim: "", extraClaim: "" },
      ],
    });
    const drawn = plan(game(), claimed);
    expect(drawn.map((beat) => beat.kind === "thread" && [beat.thread.to, beat.thread.extra, beat.on])).toEqual([
      ["fien", false, true],
      ["wout", true, true],
    ]);
    const moved = plan(
      claimed,
      game({
        tables: [
          { number: 1, claim: "kwame", extraClaim: "wout" },
          { number: 2, claim: "", extraClaim: "" },
        ],
      }),
    );
    expect(moved.map((beat) => beat.kind === "thread" && [beat.thread.to, beat.on])).toEqual([
      ["fien", false],
      ["kwame", true],
    ]);
  });

  it("is a night between an evening and the morning, and the figures move at first light", () => {
    const evening = game({
      phase: "evening",
      newcomers: [newcomer("kwame", { light: 2 }), newcomer("fien"), newcomer("wout")],
    });
    const morning = game({
      phase: "morning",
      day: 3,
      newcomers: [newcomer("kwame"), newcomer("fien", { mood: 2, alarm: true }), newcomer("wout")],
    });
    const beats = plan(evening, morning);
    const sky = beatOf(beats, "sky")!;
    expect(sky).toMatchObject({ throughNight: true, at: 0 });
    const walk = beatOf(beats, "walk")!;
    expect(walk.at).toBeGreaterThan(sky.ms / 3);
    const light = beatOf(beats, "light")!;
    expect(light).toMatchObject({ newcomer: "kwame", on: false });
    expect(light.at).toBeGreaterThan(sky.ms / 2);
    expect(beatOf(beats, "alarm")!.at).toBeGreaterThanOrEqual(walk.at + walk.ms);
  });

  it("is a light that goes on at once in the evening", () => {
    const evening = game({ phase: "evening" });
    const lit = game({
      phase: "evening",
      newcomers: [newcomer("kwame", { light: 1 }), newcomer("fien"), newcomer("wout")],
    });
    expect(plan(evening, lit)).toEqual([
      expect.objectContaining({ kind: "light", newcomer: "kwame", on: true, at: 0 }),
    ]);
  });

  it("is somebody who leaves in the night, and who walks in again only after coming back", () => {
    const evening = game({ phase: "evening", newcomers: [newcomer("kwame", { mood: 1, alarm: true })] });
    const rescue = game({ phase: "rescue", newcomers: [newcomer("kwame", { mood: 0, gone: true })] });
    const left = plan(evening, rescue);
    expect(kinds(left)).toEqual(["sky", "thread", "thread", "walk", "leave", "alarm"]);
    const found = plan(rescue, game({ phase: "morning", day: 3, newcomers: [newcomer("kwame", { mood: 3 })] }));
    expect(kinds(found)).toEqual(["sky", "thread", "thread", "return", "walk", "face"]);
    expect(beatOf(found, "walk")!.at).toBeGreaterThan(beatOf(found, "return")!.at);
  });

  it("is a celebration when somebody has found a Max", () => {
    const after = game({ newcomers: [newcomer("kwame", { max: "coach" }), newcomer("fien"), newcomer("wout")] });
    expect(plan(game(), after)).toEqual([expect.objectContaining({ kind: "max", newcomer: "kwame" })]);
  });

  it("is everybody walking to their sphere when the square becomes the structure", () => {
    const beats = plan(game({ phase: "evening" }), game({ phase: "finale" }));
    expect(beatOf(beats, "view")).toMatchObject({ to: "structure" });
    const walks = beats.filter(({ kind }) => kind === "walk");
    expect(walks).toHaveLength(3);
    expect(walks[0]).toMatchObject({ at: 0 });
    expect(lengthOf(walks), "they are there when it dawns").toBeLessThanOrEqual(beatOf(beats, "sky")!.ms);
  });

  it("is over within ten seconds, however much happened", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
    const evening = game({ phase: "evening", newcomers: ids.map((id) => newcomer(id, { mood: 1 })) });
    const after = game({ phase: "rescue", newcomers: ids.map((id) => newcomer(id, { mood: 0, gone: true })) });
    expect(lengthOf(plan(evening, after))).toBeLessThan(10_000);
  });
});

describe("threads", () => {
  it("go from every table to the one who has gone, in a rescue", () => {
    const rescue = game({ phase: "rescue", newcomers: [newcomer("fien"), newcomer("kwame", { mood: 0, gone: true })] });
    expect(threadsOf(rescue).map(({ to }) => to)).toEqual(["kwame", "kwame"]);
  });

  it("go from every table to the heart of the class while they play for it, whomever they visited before", () => {
    const act = game({ phase: "act", tables: [1, 2].map((number) => ({ number, claim: "fien", extraClaim: "" })) });
    const play = { ...act, phase: "minigame" as const };
    expect(threadsOf(play).map(({ table, to }) => [table, to])).toEqual([
      [1, classHeart],
      [2, classHeart],
    ]);
    const heart = (beats: readonly Beat[]) => beats.flatMap((beat) => (beat.kind === "heart" ? [beat.on] : []));
    expect(heart(plan(act, play))).toEqual([true]);
    expect(heart(plan(play, { ...play, endsAt: play.endsAt + 1 }))).toEqual([]);
    expect(heart(plan(play, { ...play, phase: "evening" }))).toEqual([false]);
  });

  it("are followed by as many hearts as the class has won, and by none when some are spent, or come back", () => {
    const play = game({ phase: "minigame" });
    const won = (beats: readonly Beat[]) => beats.flatMap((beat) => (beat.kind === "hearts" ? [beat.count] : []));
    expect(won(plan(play, { ...play, phase: "evening", hearts: 3 }))).toEqual([2]);
    expect(won(plan(play, { ...play, phase: "evening" }))).toEqual([]);
    const evening = { ...play, phase: "evening" as const };
    expect(won(plan({ ...evening, hearts: 3 }, evening))).toEqual([]);
    expect(won(plan(evening, { ...evening, hearts: 3 }))).toEqual([]);
  });

  it("are seen only while the square is", () => {
    const tables = [{ number: 1, claim: "fien", extraClaim: "" }];
    expect(threadsOf(game({ tables }))).toHaveLength(1);
    expect(threadsOf(game({ tables, phase: "finale" }))).toEqual([]);
  });
});
