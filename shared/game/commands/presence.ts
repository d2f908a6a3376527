import { z } from "zod";
import { defineCommand } from "../command.ts";
import { changeSeat } from "../seating.ts";

/** A seat has been gone for too long to wait for, or is back. */
export const presence = defineCommand({
  type: "presence",
  by: "server",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("presence"), seat: z.string().max(8), here: z.boolean() }),
  rule: (game, { seat, here }) => {
    const found = game.state.seats.get(seat);
    if (!found) return "unknownSeat";
    changeSeat(game, found, () => {
      found.here = here;
    });
    return undefined;
  },
});
