import type { DeskId } from "../../../../shared/minigames/right-line/desks.ts";
import type { SymbolName } from "../../../design/symbol-paths.ts";
import { colours } from "../../../design/tokens.ts";

/** What a desk looks like: the symbol on its sign and the colour of its awning. */
export const deskLooks = {
  max: { symbol: "adult-and-child", colour: colours["table-6"] },
  "school-support": { symbol: "school", colour: colours["table-2"] },
  "child-focus": { symbol: "phone", colour: colours["table-5"] },
  "listening-line": { symbol: "ear", colour: colours["table-4"] },
  emergency: { symbol: "phone-ringing", colour: colours["ring-1"] },
} as const satisfies Record<DeskId, { symbol: SymbolName; colour: string }>;
