import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Refusal } from "../../shared/game/refusals.ts";
import type { Answer, Intent } from "../net/index.ts";
import { attempt, refuse, refused } from "./attempt.ts";
import { forgetSession, game, type PublicGame, seatView } from "./session.ts";

let answer: (answer: Answer) => void = () => {};
vi.mock("../net/index.ts", () => ({
  request: (_intent: Intent) => new Promise<Answer>((resolve) => (answer = resolve)),
}));

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  forgetSession();
});

const no = (refusal: Refusal): Answer => ({ ok: false, refusal });

/** The child of seat s1 is at a step of a phase. */
function childAt(phase: PublicGame["phase"], step: PublicGame["tables"][number]["step"]): void {
  const tables = [{ number: 1, step }];
  game.value = { day: 1, phase, tables, seats: { s1: { table: 1 } } } as unknown as PublicGame;
  seatView.value = { seat: "s1" } as typeof seatView.value;
}

it("says for a while why something is not done", () => {
  childAt("act", "mark");
  refuse("tooMany");
  expect(refused.value?.refusal).toBe("tooMany");
  vi.advanceTimersByTime(4_000);
  expect(refused.value).toBeNull();
});

it("two of the same kind are told one after the other", () => {
  refuse("tooMany");
  const first = refused.value?.number;
  refuse("tooMany");
  expect(refused.value?.number).not.toBe(first);
});

it("the next page of a child does not say what was refused on the one before", () => {
  childAt("act", "mark");
  refuse("tooMany");
  childAt("act", "talk");
  expect(refused.value).toBeNull();
});

it("a tap that came too late for its page says nothing on the next one", async () => {
  childAt("evening", "idle");
  const tapped = attempt({ type: "light", newcomer: "wout", on: true });
  childAt("finale", "idle");
  answer(no("notNow"));
  await tapped;
  expect(refused.value).toBeNull();
});

it("a host is told on any page: what a host asks for has often ended the page", async () => {
  game.value = { day: 1, phase: "evening", tables: [], seats: {} } as unknown as PublicGame;
  const pressed = attempt({ type: "takeBack" } as Intent);
  game.value = { ...game.value, phase: "finale" };
  answer(no("nothingToTakeBack"));
  await pressed;
  expect(refused.value?.refusal).toBe("nothingToTakeBack");
});

it("a lost connection is told by the banner alone", async () => {
  const tapped = attempt({ type: "next" } as Intent);
  answer({ ok: false, refusal: "lost" } as Answer);
  await tapped;
  expect(refused.value).toBeNull();
});
