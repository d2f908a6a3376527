import { expect, it } from "vitest";
import type { Slide } from "../../store/index.ts";
import { arrangementOf, placesOf } from "./arrangement.ts";

const slide = (newcomer: string, shown = true): Slide => ({
  ...{ kind: "turn", newcomer, day: 1, chapter: 0, tables: [1], keys: ["ask"], shown },
});

it("an order that is being made stays about the same moments when another host puts the slides in another", () => {
  const order = arrangementOf([2, 0], [slide("wout"), slide("inaya"), slide("kwame")]);
  expect(placesOf(order, [slide("kwame"), slide("inaya"), slide("wout", false)])).toEqual([0, 2]);
});

it("a moment that is no longer there is left out of it", () => {
  const order = arrangementOf([0, 1], [slide("wout"), slide("inaya")]);
  expect(placesOf(order, [slide("inaya")])).toEqual([0]);
});
