import { z } from "zod";
import type { Command } from "./commands.ts";

/**
 * The turn (`GameState.turn`) at which somebody decided on a step of the host, or on more or less time. What names it is not
 * played once the class has gone on: two hosts who press at the same time take one step, not two, and time that a silent
 * network held up is not given to a later phase. Left out, it is meant for whatever is now.
 */
export const turnSchema = z.int().min(0).max(65_535).optional();

/** Whether a command was decided on at a turn that is over. The turn of taking back names the step instead. */
export function isTooLate(command: Command, now: number): boolean {
  if (command.type === "takeBack" || !("turn" in command)) return false;
  return command.turn !== undefined && command.turn !== now;
}
