import { z } from "zod";
import { defineCommand } from "../command.ts";
import { clearReady, recount } from "../counting.ts";
import { findTable, tableSecrets } from "../lookup.ts";
import { rules } from "../rules.ts";

/** A child puts its markers on up to two cards: unseen at first, and free to move while the table talks. */
export const mark = defineCommand({
  type: "mark",
  by: "player",
  schema: z.strictObject({
    type: z.literal("mark"),
    head: z
      .int()
      .min(0)
      .max(rules.tables.seats - 1),
    cards: z.array(z.string().max(64)).max(rules.cards.played),
  }),
  rule: (game, { head, cards }, _tell, { seat, secrets }) => {
    const table = findTable(game, seat.table);
    if (!table || (table.step !== "mark" && table.step !== "talk")) return "notNow";
    if (head >= seat.heads) return "unknownChoice";
    if (new Set(cards).size !== cards.length) return "tooMany";
    const offered = tableSecrets(game, table.number).cards;
    if (!cards.every((card) => offered.includes(card))) return "unknownChoice";
    const before = secrets.markers[head] ?? [];
    if (before.length === cards.length && before.every((card) => cards.includes(card))) return undefined;
    while (secrets.markers.length < seat.heads) secrets.markers.push([]);
    secrets.markers[head] = cards;
    if (table.step === "talk") clearReady(game, table);
    else {
      secrets.ready = false;
      recount(game, table);
    }
    return undefined;
  },
});
