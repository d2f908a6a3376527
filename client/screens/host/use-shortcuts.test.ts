import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Slide } from "../../store/index.ts";
import { obey, shortcutOf } from "./use-shortcuts.ts";

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  shortcutOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

it("a presenter's remote goes on and back", () => {
  expect([press("PageDown"), press("PageUp")]).toEqual(["next", "back"]);
});

it("letters lead the game, but not together with a key of the browser's own", () => {
  expect([press("n"), press("p"), press("+")]).toEqual(["next", "pause", "more"]);
  expect(press("p", { ctrlKey: true })).toBeUndefined();
  expect(press("x")).toBeUndefined();
});

describe("in the debrief a presenter's remote", () => {
  const asked: unknown[] = [];
  const ask = async (intent: unknown) => {
    asked.push(intent);
    return { ok: true } as const;
  };
  const debrief = (slide: number) => {
    const slides = [true, true, false].map((shown) => ({ shown })) as Slide[];
    return { phase: "debrief", paused: false, slide, slides } as const;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    asked.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("pressed twice at once shows the next slide and does not end the debrief; back it goes as fast as one likes", () => {
    obey("next", debrief(0), ask);
    obey("next", debrief(1), ask);
    obey("back", debrief(1), ask);
    expect(asked).toEqual([
      { type: "slide", index: 1 },
      { type: "slide", index: 0 },
    ]);
  });
});
