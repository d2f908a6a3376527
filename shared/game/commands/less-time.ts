import { z } from "zod";
import { defineCommand } from "../command.ts";
import { rules } from "../rules.ts";
import type { Secrets } from "../secrets.ts";
import { turnSchema } from "../turn.ts";

/** Leaves a mini-game so many steps; tables with time pressure, whose end comes before, have a few seconds to finish too. */
function cutSteps(secrets: Secrets, left: number): void {
  const timed = secrets.stepsLeft - secrets.calmSteps;
  const least = Math.min(timed, rules.time.leastLeft / rules.minigame.stepMs);
  const cut = secrets.stepsLeft - left;
  secrets.stepsLeft = left;
  secrets.calmSteps = left - Math.max(least, timed - cut);
}

/** The host gives everybody less time for what they are doing; a few seconds to finish stay. */
export const lessTime = defineCommand({
  type: "lessTime",
  by: "host",
  schema: z.strictObject({ type: z.literal("lessTime"), turn: turnSchema }),
  rule: (game, _payload, tell) => {
    const { state, secrets } = game;
    const earliest = state.clock + rules.time.leastLeft;
    const earlier = (endsAt: number) => Math.min(endsAt, Math.max(earliest, endsAt - rules.time.more));
    const before = [state.endsAt, ...[...state.tables].map(({ stepEndsAt }) => stepEndsAt)];
    if (state.endsAt !== 0) state.endsAt = earlier(state.endsAt);
    for (const table of state.tables) if (table.stepEndsAt !== 0) table.stepEndsAt = earlier(table.stepEndsAt);
    const after = [state.endsAt, ...[...state.tables].map(({ stepEndsAt }) => stepEndsAt)];
    if (after.every((endsAt, index) => endsAt === before[index])) return "notNow";
    if (secrets.nextStepAt !== 0) {
      const left = Math.ceil((state.endsAt - secrets.nextStepAt) / rules.minigame.stepMs) + 1;
      cutSteps(secrets, Math.max(1, Math.min(secrets.stepsLeft, left)));
    }
    tell({ type: "timeAdded", ms: -rules.time.more });
    return undefined;
  },
});
