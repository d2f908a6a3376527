import type { Brush } from "./brush.ts";

/** Of a tube of the structure, in units. */
export const tubeThickness = 0.052;

/** A metal tube lying along x from (0, 0), `thick` high with its middle at y 0. */
export function paintTube(brush: Brush, length: number, thick: number): void {
  const half = thick / 2;
  const metal = brush.createLinearGradient(0, -half, 0, half);
  metal.addColorStop(0, "#6d6a96");
  metal.addColorStop(0.12, "#a9a6cc");
  metal.addColorStop(0.34, "#f6f3ff");
  metal.addColorStop(0.5, "#dcd9f0");
  metal.addColorStop(0.85, "#9a93c0");
  metal.addColorStop(1, "#5d5a86");
  brush.fillStyle = metal;
  brush.fillRect(0, -half, length, thick);
}
