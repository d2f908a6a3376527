import { z } from "zod";
import { defineCommand } from "../command.ts";
import { removeSeat } from "../seating.ts";

/** Gives a seat up for good; only in the lobby, later a seat is kept for its child. */
export const leave = defineCommand({
  type: "leave",
  by: "server",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("leave"), seat: z.string().max(8) }),
  rule: (game, { seat }) => {
    const found = game.state.seats.get(seat);
    if (!found) return "unknownSeat";
    if (game.state.phase !== "lobby") return "notNow";
    removeSeat(game, found);
    return undefined;
  },
});
