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
