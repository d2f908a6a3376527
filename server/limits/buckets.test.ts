import { expect, it } from "vitest";
import { Buckets } from "./buckets.ts";

function buckets(atOnce: number, refillMs: number) {
  let now = 1_000;
  return {
    all: new Buckets({ atOnce, refillMs }, () => now),
    wait: (ms: number) => {
      now += ms;
    },
  };
}

it("so many at once are allowed, and no more", () => {
  const { all } = buckets(3, 1_000);
  expect([1, 2, 3, 4].map(() => all.take("a"))).toEqual([true, true, true, false]);
});

it("one more is allowed after each pause, up to the most at once", () => {
  const { all, wait } = buckets(2, 1_000);
  all.take("a", 2);
  wait(999);
  expect(all.take("a")).toBe(false);
  wait(1);
  expect(all.take("a")).toBe(true);
  wait(60_000);
  expect(all.left("a")).toBe(2);
});

it("what is refused costs nothing", () => {
  const { all } = buckets(2, 1_000);
  expect(all.take("a", 3)).toBe(false);
  expect(all.left("a")).toBe(2);
});

it("one key's use is nobody else's", () => {
  const { all } = buckets(1, 1_000);
  all.take("a");
  expect(all.take("b")).toBe(true);
});

it("a flood of keys that are all in use costs each try no more than a few looks at the clock", () => {
  let looks = 0;
  const all = new Buckets({ atOnce: 2, refillMs: 1_000 }, () => {
    looks++;
    return 1_000;
  });
  const keys = 40_000;
  for (let key = 0; key < keys; key++) all.take(`key-${key}`);
  expect(looks).toBeLessThan(5 * keys);
});

it("a flood of keys is forgotten once they are full again, and what is spent is not", () => {
  const { all, wait } = buckets(2, 1_000);
  for (let key = 0; key <= 10_000; key++) all.take(`key-${key}`);
  wait(900);
  all.take("spent", 2);
  wait(200);
  all.take("one more");
  expect(all.left("spent")).toBeLessThan(1);
  expect(all.left("key-1")).toBe(2);
});
