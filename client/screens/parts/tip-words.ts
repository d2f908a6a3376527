import { tipBlocks } from "../../../shared/game/tips.ts";
import { text } from "../../language/index.ts";

/** The gaps of a tip, in the order of its sentence: when, what to do, why. */
export const tipSlots = [0, 1, 2] as const;
export type TipSlot = (typeof tipSlots)[number];

/** The words of a tip's block; dots while it is open. */
export function blockWords(block: string | undefined): string {
  const known = tipBlocks.flat().find((one) => one === block);
  return known ? text(`tips:${known}`) : text("player:tip.open");
}

/** A tip as one sentence. */
export function tipSentence(blocks: readonly string[]): string {
  const [when, doing, because] = blocks;
  return text("tips:whole", { when: blockWords(when), do: blockWords(doing), because: blockWords(because) });
}
