import { z } from "zod";
import { defineCommand } from "../command.ts";
import { endPhase } from "../flow.ts";
import { newcomersFor, placeNewcomers } from "../newcomers.ts";
import { beginPlan } from "../pace.ts";
import { peopleIn } from "../seating.ts";
import { minutesSchema } from "../setup.ts";
import { closeEmptyTables } from "../tables.ts";
import { turnSchema } from "../turn.ts";

/**
 * The host begins the game with the tables that have somebody at them. `minutes`: how long there still is until the bell,
 * when that is not what the lesson was set up for.
 */
export const start = defineCommand({
  type: "start",
  by: "host",
  schema: z.strictObject({ type: z.literal("start"), minutes: minutesSchema.optional(), turn: turnSchema }),
  rule: (game, { minutes }, tell) => {
    if (game.state.phase !== "lobby") return "notNow";
    if (peopleIn(game) === 0) return "nobodyHere";
    closeEmptyTables(game);
    beginPlan(game, minutes);
    placeNewcomers(game, newcomersFor(game, game.state.tables.length));
    endPhase(game, tell);
    return undefined;
  },
});
