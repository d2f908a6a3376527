import type { TextKey } from "../../../language/index.ts";
import { checksLater } from "./CareGate.tsx";
import type { Draft } from "./draft.ts";

/** The steps of a preparation, in order. */
export const steps = ["time", "class", "newcomers", "care", "room", "ready"] as const;
export type Step = (typeof steps)[number];

/**
 * What is missing before a step can be left, as a text; empty when nothing is.
 *
 * @param newcomers How many may come; undefined while they are on their way.
 */
export function missingFor(step: Step, { confirmed }: Draft, newcomers: number | undefined): TextKey | "" {
  if (step === "ready" && newcomers === undefined) return "common:moment";
  if (step === "newcomers" && newcomers === 0) return "host:chooseSomebody";
  if (step === "care" && !checksLater.every((check) => confirmed.includes(check))) return "prepare:tickBoth";
  return "";
}
