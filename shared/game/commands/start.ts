import { z } from "zod";
import { defineCommand } from "../command.ts";
import { endPhase } from "../flow.ts";
import { newcomersFor, placeNewcomers } from "../newcomers.ts";
import { beginPlan } from "../pace.ts";
import { closeEmptyTables, peopleIn } from "../seating.ts";

/** The host begins the game with the tables that have somebody at them. */
export const start = defineCommand({
  type: "start",
  by: "host",
  schema: z.strictObject({ type: z.literal("start") }),
  rule: (game, _payload, tell) => {
    if (game.state.phase !== "lobby") return "notNow";
    if (peopleIn(game) === 0) return "nobodyHere";
    closeEmptyTables(game);
    beginPlan(game);
    placeNewcomers(game, newcomersFor(game, game.state.tables.length));
    endPhase(game, tell);
    return undefined;
  },
});
