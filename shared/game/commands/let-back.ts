import { z } from "zod";
import { defineCommand } from "../command.ts";
import { changeSeat } from "../seating.ts";

/** The host lets a removed player back into the same seat. */
export const letBack = defineCommand({
  type: "letBack",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("letBack"), seat: z.string().max(8) }),
  rule: (game, { seat }) => {
    const found = game.state.seats.get(seat);
    const secrets = game.secrets.seats.get(seat);
    if (!found || !secrets) return "unknownSeat";
    changeSeat(game, found, () => {
      secrets.removed = false;
    });
    return undefined;
  },
});
