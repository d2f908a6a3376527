import { z } from "zod";
import { defineCommand } from "../command.ts";
import { recount } from "../counting.ts";
import { findTable, tableSecrets } from "../lookup.ts";
import { rules } from "../rules.ts";
import type { SeatSecrets } from "../secrets.ts";
import { selectedCards } from "../selection.ts";
import type { Game, SeatState, TableState } from "../state.ts";
import { isWorking } from "../working.ts";

/** "I am ready", "we agree", "go on": what every step of a table waits for from each who counts. */
export const agree = defineCommand({
  type: "agree",
  by: "player",
  schema: z.strictObject({ type: z.literal("agree"), on: z.boolean() }),
  rule: (game, { on }, _tell, { seat, secrets }) => {
    const table = findTable(game, seat.table);
    if (!table || !isWorking(table) || table.step === "play") return "notNow";
    if (on && !hasChosen(game, table, seat, secrets)) return "chooseFirst";
    secrets.ready = on;
    recount(game, table);
    return undefined;
  },
});

/** Whether there is something to agree to; each child at a shared device has its own markers. */
function hasChosen(game: Game, table: TableState, { heads }: SeatState, own: SeatSecrets): boolean {
  const visit = tableSecrets(game, table.number);
  switch (table.step) {
    case "listen":
      return visit.feelings.length === rules.feelings.picked;
    case "mark":
      return own.markers.filter((cards) => cards.length > 0).length >= heads;
    case "talk":
      return selectedCards(game, table).length > 0;
    case "seek":
      return visit.adult !== "" && visit.sentence !== "";
    case "help":
      return visit.role !== "";
    case "rescue":
      return visit.rescueAnswers.every((choice) => choice >= 0);
    case "tip":
      return visit.tip.every((block) => block !== "");
    default:
      return true;
  }
}
