import { colours } from "../../design/tokens.ts";
import type { Brush } from "./brush.ts";
import { clear, mix } from "./colour.ts";
import { paintTrees, paintVillage } from "./village.ts";

/** The two lights the land is painted in; the hour mixes them. */
export type Daytime = "night" | "day";

/** Colours of the land: the hills far away, those the village stands on, those in front, and the light on their edges. */
const lands = {
  night: { far: "#35376f", behind: "#272a60", front: "#1b2450", low: colours.hill, edge: "#5a5c9a" },
  day: { far: "#a9cfc0", behind: "#7fbf8e", front: "#5aa56f", low: "#3a7f63", edge: "#e2f0b2" },
} as const;

/** Height (px from the top) of a row of hills at a share (0..1) of the width. */
type Line = (share: number) => number;

/** The land on a sheet from (0, 0): three rows of hills with a village between them, the front one beginning at `top`. */
export function paintLand(brush: Brush, width: number, height: number, top: number, time: Daytime): void {
  const { far, behind, front, low, edge } = lands[time];
  const wave = height - top;
  const farLine = waves(top - wave * 0.55, wave * 0.42, 1.1, 1.9);
  const middleLine = waves(top - wave * 0.16, wave * 0.24, 1.35, 0.4);
  const frontLine = waves(top + wave * 0.16, wave * 0.14, 1, 2.2);
  // Trees are painted before the hill they stand behind the edge of.
  paintTrees(brush, width, wave * 0.22, farLine, mix(far, behind, 0.35), 52, 5);
  hill(brush, width, height, farLine, mix(far, edge, 0.28), mix(far, behind, 0.6));
  paintTrees(brush, width, wave * 0.34, middleLine, mix(behind, front, 0.35), 40, 11);
  hill(brush, width, height, middleLine, mix(behind, edge, 0.3), mix(behind, front, 0.5));
  paintVillage(brush, width, wave, middleLine, time);
  hill(brush, width, height, frontLine, mix(front, edge, 0.32), low);
  light(brush, width, frontLine, clear(edge, time === "day" ? 0.7 : 0.4), Math.max(1, wave * 0.02));
}

function waves(top: number, wave: number, turns: number, start: number): Line {
  return (share) => {
    const angle = start + share * turns * 2 * Math.PI;
    return top + Math.sin(angle) * wave * 0.7 + Math.sin(angle * 0.43) * wave * 0.4;
  };
}

/** Lays the edge of a row of hills as a path, from left to right. */
function trace(brush: Brush, width: number, line: Line): void {
  for (let step = 0; step <= 80; step++) brush.lineTo((step / 80) * width, line(step / 80));
}

function hill(brush: Brush, width: number, height: number, line: Line, high: string, low: string): void {
  const tops = Array.from({ length: 81 }, (_, step) => line(step / 80));
  const fill = brush.createLinearGradient(0, Math.min(...tops), 0, height);
  fill.addColorStop(0, high);
  fill.addColorStop(0.55, low);
  fill.addColorStop(1, low);
  brush.beginPath();
  brush.moveTo(0, height);
  trace(brush, width, line);
  brush.lineTo(width, height);
  brush.fillStyle = fill;
  brush.fill();
}

/** The light along the edge of a row of hills. */
function light(brush: Brush, width: number, line: Line, colour: string, thick: number): void {
  brush.beginPath();
  trace(brush, width, line);
  brush.lineWidth = thick;
  brush.strokeStyle = colour;
  brush.stroke();
}
