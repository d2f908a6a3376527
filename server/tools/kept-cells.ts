import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, CellResult } from "./balance-cell.ts";

/** What came of cells, one file each in a folder, so that a long grid can be stopped and continued. */
export class KeptCells {
  readonly #folder: string;

  /** @param folder Made where there is none. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** What came of a cell; undefined when it has not been played to its end yet. */
  find(cell: Cell): CellResult | undefined {
    const file = this.#fileOf(cell);
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  }

  /** Keeps a result whole: whoever stops the program in the middle leaves no half of it. */
  keep(result: CellResult): void {
    const file = this.#fileOf(result.cell);
    writeFileSync(`${file}.part`, JSON.stringify(result));
    renameSync(`${file}.part`, file);
  }

  #fileOf({ preset, tables, players, skill, games, seed, language, newcomers }: Cell): string {
    const kind = [preset, tables, players, skill, language ?? "any", games, seed, ...(newcomers ?? ["mix"])];
    return join(this.#folder, `${kind.join("-")}.json`);
  }
}
