import type { FactKind } from "../../../shared/minigames/mask-off/profiles.ts";
import type { SymbolName } from "../../design/symbol-paths.ts";

/** The drawn symbol of what a fact is about. */
export const factSymbols = {
  account: "laptop",
  age: "cake",
  app: "mobile",
  camera: "camera",
  chat: "chat",
  coins: "euro",
  day: "calendar",
  face: "eye",
  fame: "star",
  friends: "people",
  gift: "gift",
  health: "bed",
  hobby: "heart-line",
  picture: "image",
  place: "home",
  school: "school",
  time: "clock",
  voice: "speaker",
  writing: "pencil",
} as const satisfies Record<FactKind, SymbolName>;
