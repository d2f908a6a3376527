import { z } from "zod";
import { defineCommand } from "../command.ts";
import { startPhase } from "../flow.ts";
import { freeSeatsOfAbsent } from "../seating.ts";

/** Some weeks later: the host opens the two questions of the follow-up, under the same code. */
export const followUp = defineCommand({
  type: "followUp",
  by: "host",
  schema: z.strictObject({ type: z.literal("followUp") }),
  rule: (game, _payload, tell) => {
    if (game.state.phase !== "goodbye") return "notNow";
    freeSeatsOfAbsent(game);
    game.state.doorOpen = true;
    startPhase(game, "followUp", tell);
    return undefined;
  },
});
