import { describe, expect, it } from "vitest";
import { minigames } from "../minigames/index.ts";
import { orderOfMinigames } from "./minigame-order.ts";
import { setupSchema } from "./setup.ts";

const ids = minigames.map(({ id }) => id);

describe("the mini-games of a game", () => {
  it("are all there are, mixed anew for each class and the same again from the same seed", () => {
    const setup = setupSchema.parse({ preset: "week" });
    const orders = Array.from({ length: 40 }, (_, seed) => orderOfMinigames(setup, seed));
    for (const order of orders) expect([...order].sort()).toEqual([...ids].sort());
    expect(new Set(orders.map((order) => order[0])).size, "each may come first").toBe(ids.length);
    expect(orderOfMinigames(setup, 7)).toEqual(orders[7]);
  });

  it("are those the host chose, in that order", () => {
    const chosen = [ids.at(-1)!, ids[0]!];
    const setup = setupSchema.parse({ preset: "lesson", minigames: chosen });
    expect(orderOfMinigames(setup, 3)).toEqual(chosen);
  });

  it("are refused when there is none of that name", () => {
    expect(setupSchema.safeParse({ preset: "lesson", minigames: ["hide-and-seek"] }).success).toBe(false);
  });
});
