import { z } from "zod";
import { defineCommand } from "../command.ts";
import { startPhase } from "../flow.ts";
import { childrenIn } from "../report.ts";
import { freeSeatsOfAbsent } from "../seating.ts";

/** Some weeks later: the host opens the two questions of the follow-up, under the same code. */
export const followUp = defineCommand({
  type: "followUp",
  by: "host",
  schema: z.strictObject({ type: z.literal("followUp") }),
  rule: (game, _payload, tell) => {
    if (game.state.phase !== "goodbye") return "notNow";
    // The report goes on counting who played, not who is still here weeks later.
    game.secrets.tookPart = childrenIn(game);
    freeSeatsOfAbsent(game);
    game.state.doorOpen = true;
    startPhase(game, "followUp", tell);
    return undefined;
  },
});
