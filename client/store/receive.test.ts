import { effect } from "@preact/signals";
import { afterEach, expect, it, vi } from "vitest";
import { mergeParts, receive } from "./receive.ts";
import {
  forgetSession,
  game,
  hostView,
  joinAddress,
  onEvent,
  type PublicGame,
  seatView,
  sinceStartMs,
  timeLeftMs,
  timeToBellMs,
  warning,
} from "./session.ts";

interface View {
  told: boolean;
  markers: string[][];
  readySeats: string[];
}

const whole: View = { told: false, markers: [["a"]], readySeats: [] };

afterEach(forgetSession);

it("the first message of a connection is the whole view", () => {
  const old: View = { told: true, markers: [["b"], ["c"]], readySeats: ["s1"] };
  expect(mergeParts(old, whole, true)).toEqual(whole);
});

it("later messages change only what they carry", () => {
  const merged = mergeParts(whole, { told: true }, false);
  expect(merged).toEqual({ ...whole, told: true });
  expect(merged.markers).toBe(whole.markers);
});

it("a part that says nothing new leaves the view as it is", () => {
  expect(mergeParts(whole, { markers: [["a"]] }, false)).toBe(whole);
});

it("after coming back a view is taken whole again", () => {
  const first = receive();
  first.seat({ seat: "s1", table: 1, told: true });
  first.seat({ table: 2 });
  expect(seatView.value).toEqual({ seat: "s1", table: 2, told: true });
  receive().seat({ seat: "s1", table: 3 });
  expect(seatView.value).toEqual({ seat: "s1", table: 3 });
});

it("a session that is left is forgotten, so that the next one shows nothing of it", () => {
  const { game: state, ...parts } = receive();
  state({ clock: 5_000, paused: false, phase: "goodbye" } as PublicGame);
  parts.seat({ seat: "s1" });
  parts.host({ pace: 1 });
  parts.join({ code: "123456", address: "", link: "" });
  parts.warning({ key: "manyWrongCodes" });
  forgetSession();
  for (const known of [game, seatView, hostView, joinAddress, warning]) expect(known.value).toBeNull();
});

it("in a pause the time that is left and the time of the phase stand still, and the time to the bell does not", () => {
  vi.useFakeTimers();
  const { game: state } = receive();
  const at = (clock: number, paused: boolean) => ({ clock, paused, startedAt: 4_000 }) as PublicGame;
  state(at(10_000, false));
  vi.advanceTimersByTime(2_000);
  state(at(12_000, true));
  vi.advanceTimersByTime(30_000);
  const times: unknown[] = [];
  const end = effect(() => {
    times.push([timeLeftMs(60_000), timeToBellMs(90_000), sinceStartMs()]);
  });
  vi.advanceTimersByTime(10_000);
  state({ ...at(52_000, false), startedAt: 44_000 });
  expect(times[0]).toEqual([48_000, 48_000, 8_000]);
  expect(times.at(-2)).toEqual([48_000, 38_000, 8_000]);
  expect(times.at(-1)).toEqual([8_000, 38_000, 8_000]);
  end();
  vi.useRealTimers();
});

it("a host that comes in a pause knows the time to the bell, and goes on knowing it while others come and go", () => {
  vi.useFakeTimers();
  const { game: state, clock } = receive();
  const paused = { clock: 12_000, paused: true, startedAt: 4_000, bellAt: 90_000 } as PublicGame;
  state(paused);
  clock({ at: 42_000 });
  vi.advanceTimersByTime(10_000);
  state({ ...paused, turn: 1 });
  const times: unknown[] = [];
  effect(() => {
    times.push([timeToBellMs(90_000), timeLeftMs(20_000), sinceStartMs()]);
  })();
  expect(times).toEqual([[38_000, 8_000, 8_000]]);
  vi.useRealTimers();
});

it("events reach those who listen, until they stop", () => {
  const listener = vi.fn();
  const stop = onEvent(listener);
  receive().events([{ type: "paused" }]);
  stop();
  receive().events([{ type: "resumed" }]);
  expect(listener.mock.calls).toEqual([[{ type: "paused" }]]);
});
