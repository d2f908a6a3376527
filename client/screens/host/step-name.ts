import { text } from "../../language/index.ts";
import type { Table } from "../../store/index.ts";

/** What a table is doing, in words; empty while the phase asks nothing of it. */
export function stepName(step: Table["step"]): string {
  switch (step) {
    case "idle":
      return "";
    case "play":
      return text("board:phase.minigame");
    case "rescue":
      return text("board:phase.rescue");
    case "tip":
      return text("board:phase.teachback");
    default:
      return text(`phases:step.${step}`);
  }
}
