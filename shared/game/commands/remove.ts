import { z } from "zod";
import { defineCommand } from "../command.ts";
import { changeSeat } from "../seating.ts";

/** The host takes a seat out of the game; its place is kept, so that the child can be let back in. */
export const remove = defineCommand({
  type: "remove",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("remove"), seat: z.string().max(8) }),
  rule: (game, { seat }) => {
    const found = game.state.seats.get(seat);
    const secrets = game.secrets.seats.get(seat);
    if (!found || !secrets) return "unknownSeat";
    changeSeat(game, found, () => {
      secrets.removed = true;
    });
    return undefined;
  },
});
