import type { SymbolName } from "../design/symbol-paths.ts";
import type { MinigameId } from "./index.ts";

/** The drawn symbol that stands for each mini-game. */
export const minigameSymbols = {
  "listening-ear": "ear",
  "stop-the-spread": "shield-check",
  "mask-off": "mask",
  "right-line": "phone-ringing",
  "strong-key": "key",
  "lights-out": "moon",
} as const satisfies Record<MinigameId, SymbolName>;
