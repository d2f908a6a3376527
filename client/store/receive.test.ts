import { afterEach, expect, it, vi } from "vitest";
import { mergeParts, receive } from "./receive.ts";
import { onEvent, seatView } from "./session.ts";

interface View {
  told: boolean;
  markers: string[][];
  readySeats: string[];
}

const whole: View = { told: false, markers: [["a"]], readySeats: [] };

afterEach(() => {
  seatView.value = null;
});

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

it("events reach those who listen, until they stop", () => {
  const listener = vi.fn();
  const stop = onEvent(listener);
  receive().events([{ type: "paused" }]);
  stop();
  receive().events([{ type: "resumed" }]);
  expect(listener.mock.calls).toEqual([[{ type: "paused" }]]);
});
