import { z } from "zod";
import { hurryWhenChosen } from "../claims.ts";
import { defineCommand } from "../command.ts";
import { findNewcomer } from "../lookup.ts";
import { setMood } from "../mood.ts";
import { note } from "../notes.ts";
import { rules } from "../rules.ts";

/** A table calls 116 000 for a newcomer who thinks of leaving: free, and never a loss. */
export const answerAlarm = defineCommand({
  type: "answerAlarm",
  by: "player",
  schema: z.strictObject({ type: z.literal("answerAlarm"), newcomer: z.string().max(32) }),
  rule: (game, { newcomer }, tell, { seat }) => {
    if (game.state.phase !== "choose") return "notNow";
    const found = findNewcomer(game, newcomer);
    if (!found) return "unknownNewcomer";
    if (!found.alarm) return "noAlarm";
    found.alarm = false;
    setMood(found, Math.max(found.mood, rules.mood.afterAlarm), tell);
    note(game, { kind: "alarm", newcomer, chapter: Math.max(0, found.chapter - 1), tables: [seat.table], keys: [] });
    tell({ type: "alarmAnswered", newcomer, table: seat.table });
    hurryWhenChosen(game);
    return undefined;
  },
});
