import { z } from "zod";
import { defineCommand } from "../command.ts";
import { rules } from "../rules.ts";

/** How many children share this device. Markers already put by heads that are gone are dropped. */
export const share = defineCommand({
  type: "share",
  by: "player",
  schema: z.strictObject({ type: z.literal("share"), heads: z.int().min(1).max(rules.tables.seats) }),
  rule: (game, { heads }, _tell, { seat, secrets }) => {
    if (game.state.phase !== "lobby" && game.state.phase !== "intro") return "notNow";
    seat.heads = heads;
    secrets.markers = secrets.markers.slice(0, heads);
    return undefined;
  },
});
