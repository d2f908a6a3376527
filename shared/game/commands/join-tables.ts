import { z } from "zod";
import { defineCommand } from "../command.ts";
import { handOver } from "../hand-over.ts";
import { findTable } from "../lookup.ts";
import { rules } from "../rules.ts";
import { peopleAt } from "../seating.ts";
import { closeTable, moveEverybody } from "../tables.ts";
import { turnSchema } from "../turn.ts";

const number = z.int().min(1).max(rules.tables.most);

/** The host lets a table that has become too small join another, at any time of the week. */
export const joinTables = defineCommand({
  type: "joinTables",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("joinTables"), from: number, to: number, turn: turnSchema }),
  rule: (game, { from, to }) => {
    if (game.state.phase === "lobby") return "notRunning";
    const joining = findTable(game, from);
    const other = findTable(game, to);
    if (!joining || !other || from === to) return "unknownTable";
    if (peopleAt(game, from).length + peopleAt(game, to).length > rules.tables.seats) return "tableFull";
    moveEverybody(game, joining, other);
    handOver(game, joining, other);
    closeTable(game, joining);
    return undefined;
  },
});
