import { describe, expect, it } from "vitest";
import type { LightView, NightView, Wish } from "../../../shared/minigames/lights-out/lights-out.ts";
import { lightsOut } from "../../../shared/minigames/lights-out/lights-out.ts";
import { beckoned, calledFor, mayPutOff, withOwn } from "./with-own.ts";

/** A night with one landed light, for each seat's eyes. */
function night(message: string, devices: number) {
  const players = Array.from({ length: devices }, (_, index) => ({ seat: `s${index + 1}`, heads: 1 }));
  const state = lightsOut.create({ seed: 4 }, { players, calm: false, steps: 750, newcomers: ["fien"] });
  state.night = [message, "castle"];
  state.turn = ["s1"];
  for (let passed = 0; passed < 30; passed++) lightsOut.step(state);
  return {
    view: (seat: string): NightView => lightsOut.view(state, seat),
    tap: (seat: string, wish: Wish) => lightsOut.input(state, seat, { do: wish, light: 1 }),
  };
}

const lights = (view: NightView): LightView[] => view.lights.filter(({ number }) => number === 1);

describe("a tap that the server has not answered yet", () => {
  it.each([
    ["castle", 2, ["s2 tomorrow"]],
    ["streak", 2, ["s1 tomorrow", "s2 tomorrow"]],
    ["streak", 1, ["s1 tomorrow", "s1 tomorrow"]],
    ["bag", 2, ["s1 adult", "s2 adult"]],
    ["bag", 3, ["s2 adult", "s1 adult"]],
    ["bag", 3, ["s2 adult", "s3 adult", "s1 adult"]],
    ["bag", 1, ["s1 adult", "s1 adult"]],
    ["bag", 2, ["s1 adult", "s1 tomorrow"]],
  ])("shows with %s at a table of %i what the rules then say", (message, devices, taps) => {
    const { view, tap } = night(message, devices);
    for (const done of taps) {
      const [seat = "", wish] = done.split(" ") as [string, Wish];
      const expected = withOwn(view(seat), seat, { light: 1, wish });
      expect(tap(seat, wish)).toBe(true);
      expect(lights(expected).map(({ own, tomorrow, adult }) => ({ own, tomorrow, adult }))).toEqual(
        lights(view(seat)).map(({ own, tomorrow, adult }) => ({ own, tomorrow, adult })),
      );
    }
  });
});

describe("what a seat may do", () => {
  it("is not to put off what somebody has read and asks an adult for", () => {
    const { view, tap } = night("bag", 2);
    expect(mayPutOff(lights(view("s2"))[0]!, "s2")).toBe(true);
    tap("s1", "adult");
    expect(mayPutOff(lights(view("s2"))[0]!, "s2")).toBe(false);
    expect(mayPutOff(lights(view("s1"))[0]!, "s1")).toBe(true);
  });

  it("is to join in where a hand is on a big one, or on a friend's words that it can read", () => {
    const big = night("streak", 3);
    expect(calledFor(big.view("s2"), "s2")).toBeUndefined();
    big.tap("s1", "tomorrow");
    expect(calledFor(big.view("s2"), "s2")).toMatchObject({ wish: "tomorrow", light: { number: 1 } });
    expect(calledFor(big.view("s1"), "s1")).toBeUndefined();
    expect(calledFor(big.view("s9"), "s9")).toBeUndefined();
    const friend = night("bag", 3);
    friend.tap("s2", "adult");
    expect(calledFor(friend.view("s3"), "s3")).toBeUndefined();
    friend.tap("s1", "adult");
    expect(friend.view("s3").last?.how).toBe("answered");
  });

  it("is to join in with an adult where the reader of a big one asks for one, for then nobody else can put it off", () => {
    const { view, tap } = night("streak", 3);
    tap("s2", "tomorrow");
    expect(calledFor(view("s3"), "s3")).toMatchObject({ wish: "tomorrow" });
    tap("s1", "adult");
    expect(tap("s3", "tomorrow")).toBe(false);
    expect(calledFor(view("s3"), "s3")).toMatchObject({ wish: "adult" });
  });

  it("is beckoned to until it has done something: one thing or the other, never what it cannot do", () => {
    const { view, tap } = night("bag", 2);
    const beckons = (seat: string) => beckoned(view(seat), lights(view(seat))[0]!, seat);
    expect(beckons("s1")).toEqual(["tomorrow", "adult"]);
    expect(beckons("s2")).toEqual([]);
    tap("s1", "adult");
    expect(beckons("s1")).toEqual([]);
    expect(beckons("s2")).toEqual(["adult"]);
  });
});
