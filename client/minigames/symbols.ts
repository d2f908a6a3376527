import type { SymbolName } from "../design/symbol-paths.ts";
import type { MinigameId } from "./index.ts";

/** The drawn symbol that stands for each mini-game. */
export const minigameSymbols = {
  "listening-ear": "ear",
} as const satisfies Record<MinigameId, SymbolName>;
