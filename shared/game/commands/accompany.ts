import { z } from "zod";
import { defineCommand } from "../command.ts";

/** The host says that an adult is with a child who asked for quiet, so that no other adult is sent; until the child is back. */
export const accompany = defineCommand({
  type: "accompany",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("accompany"), seat: z.string().max(8) }),
  rule: (game, { seat }) => {
    const secrets = game.secrets.seats.get(seat);
    if (!secrets) return "unknownSeat";
    if (!secrets.quiet) return "notNow";
    secrets.accompanied = true;
    return undefined;
  },
});
