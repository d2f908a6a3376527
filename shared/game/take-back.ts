import type { Command } from "./commands.ts";
import type { Entry } from "./game.ts";
import { rules } from "./rules.ts";

/** Steps of the host that can be taken back: each ends or changes something for the whole class. */
const steps = [
  "start",
  "next",
  "skip",
  "endEarly",
  "leaveOut",
  "moveBell",
  "joinTables",
  "splitTable",
] as const satisfies Command["type"][];
/** A step of the host that can be taken back. */
export type HostStep = Extract<Command, { type: (typeof steps)[number] }>;

/** Whether a command is such a step. */
export function isHostStep(command: Command): command is HostStep {
  return steps.some((type) => type === command.type);
}

/** Who is there, and who needs an adult, is so whatever is taken back; and whoever came in through a door that was opened needs it open again. */
const stays: readonly Command["type"][] = ["join", "presence", "pass", "accompany", "remove", "door"];

/**
 * The place in a log of the host's step that can be taken back at a time: the last one, for a few seconds.
 *
 * @param entries Those that count, in order.
 * @param at Game clock, ms.
 * @param turn The turn at which the step was decided on, where that is known: another host may have gone on since, and
 *   nobody takes back what somebody else did.
 * @returns Its index; -1 when there is none.
 */
export function stepToTakeBack(entries: readonly Entry[], at: number, turn?: number): number {
  const last = entries.findLastIndex(({ by, command }) => by === "host" && isHostStep(command));
  const entry = entries[last];
  if (!entry || !isHostStep(entry.command) || at - entry.at > rules.takeBackMs) return -1;
  return turn === undefined || entry.command.turn === turn ? last : -1;
}

/**
 * The entries of a log that count: without the steps that were taken back, without what followed from them, and without
 * the taking back itself.
 */
export function withoutTakenBack<Kept extends Entry>(entries: readonly Kept[]): Kept[] {
  const counting: Kept[] = [];
  for (const entry of entries) {
    if (entry.command.type !== "takeBack") {
      counting.push(entry);
      continue;
    }
    const from = stepToTakeBack(counting, entry.at, entry.command.turn);
    if (from < 0) continue;
    const undone = counting.splice(from);
    counting.push(...undone.filter(({ command }) => stays.includes(command.type)));
  }
  return counting;
}
