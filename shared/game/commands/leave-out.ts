import { z } from "zod";
import { defineCommand } from "../command.ts";
import { ending } from "../ending.ts";
import { leaveOutOfGame } from "../leaving-out.ts";
import { findNewcomer } from "../lookup.ts";
import { turnSchema } from "../turn.ts";

/** The host takes a newcomer out of the week, gently: somebody who cares looks after them, and the class is told so. */
export const leaveOut = defineCommand({
  type: "leaveOut",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("leaveOut"), newcomer: z.string().max(32), turn: turnSchema }),
  rule: (game, { newcomer }, tell) => {
    const { state } = game;
    if (state.phase === "lobby") return "notRunning";
    if (ending.includes(state.phase)) return "gameOver";
    const found = findNewcomer(game, newcomer);
    if (!found) return "unknownNewcomer";
    if (state.newcomers.length === 1) return "lastNewcomer";
    leaveOutOfGame(game, found, tell);
    return undefined;
  },
});
