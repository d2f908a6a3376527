import { luminance } from "./luminance.ts";
import type { ColourName } from "./tokens.ts";

/** The contrast of two colours `#rrggbb`, 1 (the same) to 21 (black on white), as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A text's colour on a background's. */
interface TextPair {
  text: ColourName;
  background: ColourName;
}

const on = (background: ColourName, ...texts: ColourName[]): TextPair[] => texts.map((text) => ({ text, background }));

/** Every text and background that may meet. All pass 4.5:1, in the normal and in the high-contrast palette. */
export const textPairs: readonly TextPair[] = [
  ...on("paper", "ink", "ink-soft", "ink-faint", "choice", "action-text", "danger-text", "heart-deep"),
  ...on("paper-dark", "ink", "ink-soft", "choice-edge"),
  ...on("card", "ink", "ink-soft", "ink-faint", "choice", "action-text", "danger-text", "heart-deep"),
  ...on("night", "paper", "night-soft", "lamp", "card"),
  ...on("night-bubble", "card", "paper"),
  ...on("action", "card"),
  ...on("action-edge", "card"),
  ...on("action-soft", "ink", "action-text"),
  ...on("choice", "card"),
  ...on("choice-edge", "card"),
  ...on("choice-soft", "ink", "ink-soft", "choice-edge"),
  ...on("danger", "card"),
  ...on("danger-edge", "card"),
  ...on("danger-soft", "ink", "danger-text"),
  ...on("lamp", "ink"),
  ...on("lamp-bright", "ink"),
  ...on("sky-high", "paper", "lamp", "night-soft"),
  ...on("sky-mid", "paper", "lamp"),
  ...on("sky-low", "card"),
  ...on("dawn-high", "paper", "lamp"),
  ...on("dawn-mid", "card"),
  ...on("hill", "paper", "lamp", "night-soft"),
  ...(["ring-1", "ring-2", "ring-3", "ring-4", "ring-5"] as const).flatMap((ring) => on(ring, "ink")),
  ...(
    ["table-1", "table-2", "table-3", "table-4", "table-5", "table-6", "table-7", "table-8", "table-9"] as const
  ).flatMap((table) => on(table, "ink")),
];
