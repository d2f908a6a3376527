import { expect, it } from "vitest";
import { strongKey } from "../../../shared/minigames/strong-key/strong-key.ts";
import { kindOf, type Tile } from "../../../shared/minigames/strong-key/tiles.ts";
import { howItHeld } from "./how-it-held.ts";

/** What is said of every lock of a round of one device that puts so many words into each key, odd ones or others. */
function said(words: number, odd: boolean) {
  const players = [{ seat: "s1", heads: 1 }];
  const state = strongKey.create({ seed: 3 }, { players, calm: false, steps: 750, newcomers: ["fien"] });
  const view = () => strongKey.view(state, "s1");
  const isWanted = (tile: Tile) => {
    const isOdd = kindOf(tile) === "odd" && state.posts.every((post) => post.tile !== tile);
    return isOdd === odd;
  };
  const held: string[] = [];
  while (!strongKey.finished(state)) {
    strongKey.step(state);
    if (state.results.length > held.length) held.push(howItHeld(view()));
    if (state.stage !== "build" || state.key.length >= words) continue;
    strongKey.input(state, "s1", { do: "refuse" });
    const tile = view().hand.find(isWanted)!;
    strongKey.input(state, "s1", { do: "offer", tile });
    strongKey.input(state, "s1", { do: "yes", tile });
  }
  return held;
}

it("a key with an empty place is said to lack words, not to have a small tooth, also where it has none at all", () => {
  expect(said(2, true)).toEqual(["missing", "missing", "missing"]);
  expect(said(3, true)).toEqual(["strong", "missing", "missing"]);
  expect(said(0, true)).toEqual(["missing", "missing", "missing"]);
});

it("only of a weak key that is not the last one it is said that the next will be better", () => {
  expect(said(5, false)).toEqual(["weak", "weak", "weakLast"]);
});
