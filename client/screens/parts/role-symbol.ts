import type { HelpRole } from "../../../shared/stories/format.ts";
import type { SymbolName } from "../../design/symbol-paths.ts";

/** The symbol of a kind of help. */
export function roleSymbol(role: HelpRole): SymbolName {
  switch (role) {
    case "school-support":
      return "school";
    case "child-focus":
      return "phone";
    case "listening-line":
      return "ear";
    case "violence-line":
      return "hand";
    case "police":
      return "shield-check";
    case "emergency":
      return "phone-ringing";
    default:
      return role satisfies never;
  }
}
