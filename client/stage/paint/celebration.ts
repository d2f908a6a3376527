import { spheres, tubes } from "../../design/structure.ts";
import { tableShapes } from "../../design/symbol-paths.ts";
import { colours } from "../../design/tokens.ts";
import { type Brush, disc, glow, roundedBox, shine, symbol } from "./brush.ts";
import { clear, mix, tableColour } from "./colour.ts";
import { paintWarmth } from "./figure.ts";
import { scatter } from "./sky.ts";
import { paintTube, tubeThickness } from "./tube.ts";

/** The light of the end round (0, 0): a warm dawn with beams, fading out at `radius`. */
export function paintBeams(brush: Brush, radius: number): void {
  shine(brush, 0, 0, radius, [
    [0, clear("#fff3d0", 0.85)],
    [0.2, clear("#ffdf9a", 0.55)],
    [0.48, clear("#f9a978", 0.26)],
    [0.75, clear("#e58a8f", 0.08)],
    [1, clear("#e58a8f", 0)],
  ]);
  const chance = scatter(9);
  const beams = 18;
  for (let beam = 0; beam < beams; beam++) {
    const angle = ((beam + 0.3 * chance()) / beams) * 2 * Math.PI;
    const half = 0.055 + chance() * 0.05;
    const reach = radius * (0.72 + chance() * 0.28);
    brush.beginPath();
    brush.moveTo(0, 0);
    brush.lineTo(Math.cos(angle - half) * reach, Math.sin(angle - half) * reach);
    brush.lineTo(Math.cos(angle + half) * reach, Math.sin(angle + half) * reach);
    brush.closePath();
    brush.fillStyle = glow(brush, 0, 0, reach, [
      [0, clear("#fff6dc", 0.3)],
      [0.45, clear("#ffe9b8", 0.17)],
      [1, clear("#ffe9b8", 0)],
    ]);
    brush.fill();
  }
}

/** A tube full of light lying along x from (0, 0), `thick` high with its middle at y 0; its glow is four times as high. */
export function paintTubeLight(brush: Brush, length: number, thick: number): void {
  const half = thick * 2;
  const light = brush.createLinearGradient(0, -half, 0, half);
  light.addColorStop(0, clear(colours["lamp-bright"], 0));
  light.addColorStop(0.3, clear(colours["lamp-bright"], 0.28));
  light.addColorStop(0.41, clear(colours.lamp, 0.75));
  light.addColorStop(0.5, "#fffbe8");
  light.addColorStop(0.59, clear(colours.lamp, 0.75));
  light.addColorStop(0.7, clear(colours["lamp-bright"], 0.28));
  light.addColorStop(1, clear(colours["lamp-bright"], 0));
  brush.fillStyle = light;
  brush.fillRect(0, -half, length, thick * 4);
}

/** The structure round (0, 0) with its tubes full of light, and warm light round the spheres in `warm`. */
export function paintLitStructure(brush: Brush, unit: number, warm: readonly number[]): void {
  const thick = unit * tubeThickness;
  for (const [from, to] of tubes) {
    const start = spheres[from] ?? { x: 0, y: 0 };
    const end = spheres[to] ?? { x: 0, y: 0 };
    const length = Math.hypot(end.x - start.x, end.y - start.y) * unit;
    brush.save();
    brush.translate(start.x * unit, start.y * unit);
    brush.rotate(Math.atan2(end.y - start.y, end.x - start.x));
    paintTube(brush, length, thick);
    paintTubeLight(brush, length, thick);
    brush.restore();
  }
  for (const index of warm) {
    const { x, y } = spheres[index] ?? { x: 0, y: 0 };
    brush.save();
    brush.translate(x * unit, y * unit);
    brush.globalAlpha = 0.62;
    paintWarmth(brush, unit * 0.44);
    brush.restore();
  }
}

/** A mote of light round (0, 0). */
export function paintMote(brush: Brush, radius: number): void {
  shine(brush, 0, 0, radius, [
    [0, "#fffbe8"],
    [0.22, clear(colours.lamp, 0.9)],
    [0.5, clear(colours["lamp-bright"], 0.3)],
    [1, clear(colours["lamp-bright"], 0)],
  ]);
}

/** A lantern of a table, round (0, 0): its colour lit from within, its shape on it. Its light reaches 2.6 radii. */
export function paintTableLantern(brush: Brush, radius: number, table: number): void {
  const colour = tableColour(table);
  const reach = radius * 2.6;
  shine(brush, 0, 0, reach, [
    [0, clear(colour, 0.85)],
    [0.4, clear(colour, 0.4)],
    [1, clear(colour, 0)],
  ]);
  const paper = brush.createRadialGradient(-radius * 0.25, -radius * 0.3, radius * 0.1, 0, 0, radius);
  paper.addColorStop(0, "#fffdf4");
  paper.addColorStop(0.55, mix(colour, "#fffdf4", 0.35));
  paper.addColorStop(1, colour);
  disc(brush, 0, 0, radius, paper);
  brush.fillStyle = colours.ink;
  brush.beginPath();
  roundedBox(brush, -radius * 0.34, -radius * 1.12, radius * 0.68, radius * 0.2, radius * 0.08);
  roundedBox(brush, -radius * 0.34, radius * 0.92, radius * 0.68, radius * 0.2, radius * 0.08);
  brush.fill();
  symbol(brush, tableShapes[table - 1] ?? "table-circle", 0, 0, radius * 1.05, colours.ink);
}
