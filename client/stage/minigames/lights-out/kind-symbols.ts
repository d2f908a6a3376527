import type { MessageKind } from "../../../../shared/minigames/lights-out/messages.ts";
import type { SymbolName } from "../../../design/symbol-paths.ts";

/** The symbol of each kind of message. */
export const kindSymbols = {
  game: "game",
  group: "group-chat",
  video: "play",
  challenge: "lightning",
  chat: "chat",
} as const satisfies Record<MessageKind, SymbolName>;
