import { describe, expect, it } from "vitest";
import { luminance } from "../../design/luminance.ts";
import { mix } from "../paint/colour.ts";
import { hourOf, skyAt, turnedTo } from "./sky.ts";

describe("the sky", () => {
  it("is lightest at the horizon at night and at dawn", () => {
    for (const hour of [0, 3, 5, 6.5, 20, 22]) {
      const [top, , , horizon] = skyAt(hour).bands;
      expect(luminance(horizon)).toBeGreaterThan(luminance(top));
    }
  });

  it("has its stars at night and none by day", () => {
    expect(skyAt(0).stars).toBe(1);
    expect(skyAt(12).stars).toBe(0);
  });

  it("turns without a jump, also at midnight", () => {
    for (let hour = 0; hour < 24; hour += 0.1) {
      const one = skyAt(hour).bands;
      const next = skyAt(hour + 0.1).bands;
      one.forEach((colour, index) => {
        expect(Math.abs(luminance(colour) - luminance(next[index]!))).toBeLessThan(0.07);
      });
    }
    expect(skyAt(24)).toEqual(skyAt(0));
    expect(skyAt(30.5)).toEqual(skyAt(6.5));
  });
});

describe("the hour on the dial", () => {
  it("goes forward through the phases of a day", () => {
    const day = (["morning", "choose", "listen", "act", "minigame", "evening"] as const).flatMap((phase) => [
      hourOf(phase, 0),
      hourOf(phase, 1),
    ]);
    expect(day).toEqual([...day].sort((one, other) => one - other));
  });

  it("stays within its phase", () => {
    expect(hourOf("listen", 7)).toBe(hourOf("listen", 1));
    expect(hourOf("listen", -1)).toBe(hourOf("listen", 0));
  });
});

describe("the way the sky turns", () => {
  it("is forward, by midnight after a night, and back only where the time has hardly changed", () => {
    expect(turnedTo(8, 20, { throughNight: false, hasDial: true })).toBe(20);
    expect(turnedTo(21, 7, { throughNight: true, hasDial: true })).toBe(31);
    expect(turnedTo(7.5, 7, { throughNight: false, hasDial: true })).toBe(7);
  });

  it("is through the night from the dawn of the end to the evening in which the class talks, not through a bright day", () => {
    const turned = turnedTo(hourOf("finale", 0), hourOf("debrief", 0), { throughNight: false, hasDial: false });
    expect(turned + 24).toBeCloseTo(hourOf("debrief", 0));
  });
});

it("colours mix channel by channel", () => {
  expect(mix("#000000", "#ff8000", 0.5)).toBe("#804000");
});
