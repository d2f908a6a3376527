import { describe, expect, it } from "vitest";
import { words } from "./people/words.ts";
import { stepNamed } from "./steps/all-steps.ts";
import { playerDevice } from "./steps/player-device.ts";
import { friendsLight, seeing } from "./steps/seen-minigame.ts";

/** Whoever came when a mini-game had begun sees it, and is asked for nothing that only those who play can do. */

const device = playerDevice();

describe("who came later and looks on at a mini-game", { timeout: 20_000 }, () => {
  it("is not asked to go on in Strong key, as those who play are", async () => {
    const step = stepNamed("minigame strong-key");
    const tried = { stage: "try", calm: true, bait: "" };
    const on = device.button("fr", "strong-key:on");
    await device.show(seeing(step, { ...tried, plays: true }), "fr");
    await on.waitFor();
    await device.show(seeing(step, { ...tried, plays: false }), "fr");
    await expect.poll(() => on.count()).toBe(0);
  });

  it("can open no light in Lights out, as those who play can", async () => {
    const step = stepNamed("minigame lights-out");
    const light = { ...friendsLight, message: "", reader: "s2" };
    const main = device.page.getByRole("main");
    const lights = main.getByRole("list", { name: words("fr", "lights-out:room") }).getByRole("button");
    for (const plays of [true, false]) {
      await device.show(seeing(step, { plays, lights: [light], last: null }), "fr");
      await expect.poll(() => lights.count()).toBe(1);
      await expect.poll(() => lights.isEnabled()).toBe(plays);
    }
    await main.getByText(words("fr", "lights-out:onlooker")).first().waitFor();
  });
});

it("does all this without a mistake of the program", () => {
  expect(device.mistakes).toEqual([]);
});
