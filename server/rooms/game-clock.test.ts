import { expect, it } from "vitest";
import { GameClock } from "./game-clock.ts";

it("goes on from where it was, only while it runs", () => {
  let now = 50_000.25;
  const clock = new GameClock(1_200, () => now);
  now += 500;
  expect(clock.read()).toBe(1_200);
  clock.run();
  now += 500;
  clock.run();
  now += 250.5;
  expect(clock.read()).toBe(1_950);
  clock.stop();
  now += 86_400_000;
  expect(clock.read()).toBe(1_950);
  clock.run();
  now += 10;
  expect(clock.read()).toBe(1_960);
});

it("stands still while the computer sleeps, and not while the program is only busy", () => {
  let now = 50_000;
  const clock = new GameClock(0, () => now);
  clock.run();
  now += 4_000;
  expect(clock.read()).toBe(4_000);
  now += 600_000;
  expect(clock.read()).toBe(4_000);
  now += 50;
  expect(clock.read()).toBe(4_050);
});

it("tells once how long the computer has slept while the clock ran", () => {
  let now = 50_000;
  const clock = new GameClock(0, () => now);
  now += 600_000;
  clock.run();
  expect(clock.takeSleep()).toBe(0);
  now += 4_000;
  expect(clock.takeSleep()).toBe(0);
  now += 600_000;
  clock.read();
  now += 50;
  expect(clock.takeSleep()).toBe(600_000);
  expect(clock.takeSleep()).toBe(0);
});
