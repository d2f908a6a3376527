import { expect, it } from "vitest";
import { shortcutOf } from "./use-shortcuts.ts";

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
