import { type Ball, lightOf, line, shadeOf } from "./paint.ts";

/** A head of hair in its layers. */
export interface Hair {
  /** Behind the body. */
  rear?: string;
  /** On the head, under the brows. */
  front?: string;
  /** Over the clothes: braids that hang down in front. */
  over?: string;
}

/** A style draws hair of a colour `#rrggbb`. */
export type Style = (colour: string) => Hair;

/** A fold in the hair. */
export const strand = (path: string, colour: string): string => line(path, shadeOf(colour), 6, 0.8);

/** Where the light falls on it. */
export const gleam = (path: string, colour: string): string => line(path, lightOf(colour), 12, 0.55);

/** Curls on one side, and the same on the other. */
export const mirrorBalls = (list: readonly Ball[]): Ball[] => [
  ...list,
  ...list.filter(([x]) => x !== 384).map(([x, y, radius]): Ball => [768 - x, y, radius]),
];
