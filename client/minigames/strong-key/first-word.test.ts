import { expect, it } from "vitest";
import { strongKey } from "../../../shared/minigames/strong-key/strong-key.ts";
import { kindOf } from "../../../shared/minigames/strong-key/tiles.ts";
import { firstWord } from "./first-word.ts";

/** A round of so many devices, as its first seat sees it, after all have told what they know. */
function seen(seed: number, devices: number) {
  const players = Array.from({ length: devices }, (_, index) => ({ seat: `s${index + 1}`, heads: 1 }));
  const state = strongKey.create({ seed }, { players, calm: false, steps: 750, newcomers: ["fien"] });
  for (const { seat } of players) strongKey.input(state, seat, { do: "tell" });
  return { view: () => strongKey.view(state, "s1"), state };
}

it("the hand points at an odd word, never at one that this device itself shows as online", () => {
  for (let seed = 1; seed <= 60; seed++) {
    for (const devices of [1, 2, 3]) {
      const view = seen(seed, devices).view();
      const word = firstWord(view);
      expect(word && kindOf(word)).toBe("odd");
      expect(view.posts.map(({ tile }) => tile)).not.toContain(word);
    }
  }
});

it("the hand points at nothing once a word has been offered", () => {
  const { view, state } = seen(1, 2);
  strongKey.input(state, "s2", { do: "offer", tile: state.places[1]!.hand[0]! });
  expect(firstWord(view())).toBeUndefined();
});
