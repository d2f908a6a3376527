import { z } from "zod";
import { helpRoles } from "../../stories/format.ts";
import { defineCommand } from "../command.ts";
import { clearReady } from "../counting.ts";
import { rolesOffered } from "../help.ts";
import { findTable, tableSecrets } from "../lookup.ts";

/** The table chooses which professional help to turn to. */
export const chooseHelp = defineCommand({
  type: "chooseHelp",
  by: "player",
  schema: z.strictObject({ type: z.literal("chooseHelp"), role: z.enum(helpRoles) }),
  rule: (game, { role }, _tell, { seat }) => {
    const table = findTable(game, seat.table);
    if (table?.step !== "help") return "notNow";
    if (!rolesOffered(game.setup.region).includes(role)) return "unknownChoice";
    const visit = tableSecrets(game, table.number);
    if (visit.role === role) return undefined;
    visit.role = role;
    clearReady(game, table);
    return undefined;
  },
});
