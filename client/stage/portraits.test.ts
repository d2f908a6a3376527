import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, expect, it, vi } from "vitest";
import { portraitNow, withPortrait } from "./portraits.ts";

/** A picture on its way. */
class Picture {
  static last: Picture | undefined;
  onload = () => {};
  onerror = () => {};
  src = "";

  constructor() {
    Picture.last = this;
  }
}
vi.stubGlobal("Image", Picture);
afterEach(() => {
  Picture.last = undefined;
});

/** Has a stage ask for a portrait that comes, and lets the stage go. */
function stageThatIsGone(): WeakRef<object> {
  const stage = { shown: 0 };
  withPortrait("fien", 3, () => {
    stage.shown++;
  });
  Picture.last?.onload();
  expect(stage.shown).toBe(1);
  return new WeakRef(stage);
}

it("a portrait that is here keeps nobody in memory who asked for it: a page lives for a day of games", async () => {
  const gone = stageThatIsGone();
  expect(portraitNow("fien", 3)).toBe(Picture.last);
  await new Promise((resolve) => setTimeout(resolve));
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  expect(gone.deref()).toBeUndefined();
});

it("a portrait is asked for once, and everybody who waits for it gets it", () => {
  const got: unknown[] = [];
  withPortrait("kwame", 2, (portrait) => got.push(portrait));
  const first = Picture.last;
  withPortrait("kwame", 2, (portrait) => got.push(portrait));
  expect(Picture.last).toBe(first);
  first?.onload();
  withPortrait("kwame", 2, (portrait) => got.push(portrait));
  expect(got).toEqual([first, first, first]);
});
