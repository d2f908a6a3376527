import { expect, it } from "vitest";
import { stepNamed } from "./steps/all-steps.ts";
import { playerDevice } from "./steps/player-device.ts";
import { friendsLight, seeing } from "./steps/seen-minigame.ts";

/** What can be pressed on the picture of a mini-game is there from the first moment its page is seen. */

const device = playerDevice();

it.each([
  { id: "mask-off", found: ".mask-choice button", seen: {} },
  { id: "stop-the-spread", found: ".spread-phones button", seen: {} },
  { id: "lights-out", found: ".night-lights button", seen: { lights: [friendsLight] } },
])("what can be pressed in $id is there with its page", async ({ id, found, seen }) => {
  const { game, seat } = seeing(stepNamed(`minigame ${id}`), seen);
  const { first, later } = await device.page.evaluate(
    async ([step, buttons]) => {
      await window.showStep(step, "nl");
      const first = document.querySelectorAll(buttons).length;
      await new Promise((done) => setTimeout(done, 200));
      return { first, later: document.querySelectorAll(buttons).length };
    },
    [{ game, seat }, found] as const,
  );
  expect(later).toBeGreaterThan(0);
  expect(first).toBe(later);
});
