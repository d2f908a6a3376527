import type { SymbolName } from "../design/symbol-paths.ts";
import type { MinigameId } from "./index.ts";

/** The drawn symbol that stands for each mini-game. */
export const minigameSymbols = {
  "stop-the-spread": "hand",
  "lights-out": "moon",
  "mask-off": "mask",
  "listening-ear": "ear",
} as const satisfies Record<MinigameId, SymbolName>;
