import type { CSSProperties } from "preact";
import type { Box } from "../../stage/index.ts";

/** A box of the board's layout as CSS. */
export function boxStyle({ x, y, width, height }: Box): CSSProperties {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
}
