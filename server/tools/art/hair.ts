import { longHair } from "./hair-long.ts";
import type { Hair, Style } from "./hair-pens.ts";
import { shortHair } from "./hair-short.ts";
import { tiedHair } from "./hair-tied.ts";

const styles = { ...shortHair, ...longHair, ...tiedHair };

/** The names of the hair there is. */
type HairStyle = keyof typeof styles;
export const hairStyles = Object.keys(styles) as [HairStyle, ...HairStyle[]];

/** Draws hair of a style in a colour `#rrggbb`. */
export function drawHair(style: HairStyle, colour: string): Hair {
  const draw: Style = styles[style];
  return draw(colour);
}
