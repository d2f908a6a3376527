import { expect, it } from "vitest";
import { rules } from "../../../shared/game/rules.ts";
import type { PublicGame, Table } from "../../store/session.ts";
import { deadlineOf } from "./deadline.ts";

const game = { endsAt: 90_000, startedAt: 40_000 } as PublicGame;
const table = { step: "idle", stepStartedAt: 40_000, stepEndsAt: 0, extended: false } as Table;

it("a table without a task of its own sees the time of the phase", () => {
  expect(deadlineOf(game, table, 0)).toEqual({ endsAt: 90_000, totalMs: 50_000 });
});

it("a table at a step sees the time of its step, as long as the bell lets it be", () => {
  const talking: Table = { ...table, step: "talk", stepStartedAt: 45_000, stepEndsAt: 70_000 };
  expect(deadlineOf(game, talking, 0)).toEqual({ endsAt: 70_000, totalMs: 25_000 });
});

it("the extension of a divided table is a short time of its own", () => {
  const divided: Table = { ...table, step: "talk", stepEndsAt: 70_000, extended: true };
  expect(deadlineOf(game, divided, 0).totalMs).toBe(rules.time.extension);
});

it("a phase that the host ends has no time to show", () => {
  expect(deadlineOf({ ...game, endsAt: 0 }, table, 0)).toEqual({ endsAt: 0, totalMs: 0 });
});

it("a table that plays a mini-game sees its own time for it, and none where nothing presses it", () => {
  const playing: Table = { ...table, step: "play" };
  expect(deadlineOf(game, playing, 75_000)).toEqual({ endsAt: 75_000, totalMs: 35_000 });
  expect(deadlineOf(game, playing, 0)).toEqual({ endsAt: 0, totalMs: 0 });
});
