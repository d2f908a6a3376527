import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { testFolder } from "../testing/test-folder.ts";
import type { Cell, CellResult } from "./balance-cell.ts";
import { KeptCells } from "./kept-cells.ts";

const cell: Cell = { preset: "week", tables: 5, players: 4, skill: "average", games: 10, seed: 1 };
const result = { cell, balance: { green: 0.7 }, moods: {}, cards: { "fien/0/ask": 3 } } as unknown as CellResult;

describe("cells that are kept", () => {
  let folder = "";
  beforeEach(() => {
    folder = testFolder();
  });

  it("are found again by another run", () => {
    new KeptCells(join(folder, "deep")).keep(result);
    expect(new KeptCells(join(folder, "deep")).find(cell)).toEqual(result);
  });

  it("are not found for any other kind of game", () => {
    const kept = new KeptCells(folder);
    kept.keep(result);
    const others: Partial<Cell>[] = [
      { preset: "lesson" },
      { tables: 4 },
      { players: 5 },
      { skill: "random" },
      { games: 11 },
      { seed: 2 },
      { language: "fr" },
      { newcomers: ["fien"] },
    ];
    for (const other of others) expect(kept.find({ ...cell, ...other })).toBeUndefined();
  });
});
