import { beforeAll, expect, it } from "vitest";
import { stepNamed } from "./steps/all-steps.ts";
import type { StepShown } from "./steps/every-step.ts";
import { playerDevice } from "./steps/player-device.ts";

/** At a station a tablet goes to the next child, who sees nothing of what the one before thought of. */

const device = playerDevice();
const goodbye = stepNamed("goodbye");
const atStation: StepShown = { ...goodbye, game: { ...goodbye.game, preset: "station" } };
const inLesson: StepShown = { ...goodbye, game: { ...goodbye.game, preset: "lesson" } };

const thoughts = () => device.page.getByRole("main").getByRole("button", { pressed: true });

async function thinkOfBoth(): Promise<void> {
  for (const group of await device.page.getByRole("main").getByRole("group").all()) {
    await group.getByRole("button").first().click();
  }
  await expect.poll(() => thoughts().count()).toBe(2);
}

beforeAll(async () => {
  await device.page.clock.install();
});

it("is forgotten at a station when nothing was pressed for three minutes, and no sooner", async () => {
  await device.show(atStation, "nl");
  await thinkOfBoth();
  await device.page.clock.runFor(170_000);
  await device.page.getByRole("heading").first().click();
  await device.page.clock.runFor(170_000);
  expect(await thoughts().count()).toBe(2);
  await device.page.clock.runFor(11_000);
  await expect.poll(() => thoughts().count()).toBe(0);
});

it("is forgotten behind a pause, too", async () => {
  await device.show(atStation, "nl");
  await thinkOfBoth();
  await device.show({ ...atStation, game: { ...atStation.game, paused: true } }, "nl");
  await device.page.clock.runFor(181_000);
  await device.show(atStation, "nl");
  await expect.poll(() => thoughts().count()).toBe(0);
});

it("stays for as long as the page does in a lesson, where the tablet stays with its child", async () => {
  await device.show(inLesson, "nl");
  await thinkOfBoth();
  await device.page.clock.runFor(400_000);
  expect(await thoughts().count()).toBe(2);
});

it("does all this without a mistake of the program", () => {
  expect(device.mistakes).toEqual([]);
});
