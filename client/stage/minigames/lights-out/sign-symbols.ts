import type { MessageSign } from "../../../../shared/minigames/lights-out/messages.ts";
import type { SymbolName } from "../../../design/symbol-paths.ts";

/** The symbol of each sign. */
export const signSymbols = {
  chat: "chat",
  group: "group-chat",
  game: "game",
  video: "play",
  dare: "lightning",
} as const satisfies Record<MessageSign, SymbolName>;
