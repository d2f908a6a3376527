import { colours } from "../../design/tokens.ts";
import { ringEdges } from "../board/layout.ts";
import { type Brush, disc, glow, oval, symbol } from "./brush.ts";
import { clear, mix } from "./colour.ts";

/** Size of the square's picture: half its width and height (px), the edge below and what its shadow takes. */
export interface SquareSize {
  radiusX: number;
  radiusY: number;
  rim: number;
}

/** How far (px) the shadow of the square reaches below its rim. */
export function squareShadow({ rim }: SquareSize): number {
  return rim * 1.6;
}

const ringColours = [colours["ring-1"], colours["ring-2"], colours["ring-3"], colours["ring-4"], colours["ring-5"]];

/**
 * The round square seen at a slant: five rings, the edge below, the spokes, and a heart in the middle.
 *
 * @param angles Of the spokes, in radians clockwise from the right.
 */
export function paintSquare(brush: Brush, size: SquareSize, angles: readonly number[]): void {
  const { radiusX, radiusY, rim } = size;
  for (let layer = 5; layer > 0; layer--) {
    const reach = squareShadow(size) * (layer / 5);
    oval(brush, 0, rim + reach * 0.75, radiusX + reach * 0.25, radiusY + reach * 0.2, clear(colours.night, 0.085));
  }
  for (let depth = rim; depth > 0; depth -= 0.5) {
    const share = depth / rim;
    oval(brush, 0, depth, radiusX, radiusY, mix("#b23a3c", "#7c2436", share));
  }
  paintRings(brush, size);
  paintSpokes(brush, size, angles);
  paintHeart(brush, size);
}

function paintRings(brush: Brush, { radiusX, radiusY }: SquareSize): void {
  brush.save();
  // Painted as circles on a flattened sheet, so that every gradient follows the slant.
  brush.scale(1, radiusY / radiusX);
  ringColours.forEach((colour, index) => {
    const edge = (ringEdges[4 - index] ?? 1) * radiusX;
    const inner = index === 4 ? 0 : (ringEdges[3 - index] ?? 0) * radiusX;
    const paint = brush.createRadialGradient(-radiusX * 0.12, -radiusX * 0.2, inner * 0.8, 0, 0, edge * 1.05);
    paint.addColorStop(0, mix(colour, "#fff1cf", 0.2));
    paint.addColorStop(1, mix(colour, "#7a1f3a", index === 4 ? 0.04 : 0.07));
    disc(brush, 0, 0, edge, paint);
    // Each ring is a step: lit at its far edge, in shade at its near one.
    const light = brush.createLinearGradient(0, -edge, 0, edge);
    light.addColorStop(0, clear("#fffaf0", 0.75));
    light.addColorStop(0.5, clear("#fffaf0", 0.34));
    light.addColorStop(1, clear("#fffaf0", 0.5));
    brush.lineWidth = radiusX * 0.0042;
    brush.strokeStyle = light;
    brush.beginPath();
    brush.arc(0, 0, edge - brush.lineWidth / 2, 0, 2 * Math.PI);
    brush.stroke();
    if (index === 0) return;
    const shade = brush.createLinearGradient(0, -edge, 0, edge);
    shade.addColorStop(0, clear(colours.night, 0));
    shade.addColorStop(1, clear(colours.night, 0.16));
    brush.lineWidth = radiusX * 0.008;
    brush.strokeStyle = shade;
    brush.beginPath();
    brush.arc(0, 0, edge + brush.lineWidth / 2, 0, 2 * Math.PI);
    brush.stroke();
  });
  const warm = glow(brush, 0, 0, radiusX * 0.42, [
    [0, clear("#fff3c4", 0.85)],
    [0.3, clear("#f3f0bd", 0.42)],
    [1, clear("#f3f0bd", 0)],
  ]);
  disc(brush, 0, 0, radiusX * 0.42, warm);
  const sun = brush.createLinearGradient(-radiusX, -radiusX, radiusX, radiusX);
  sun.addColorStop(0, clear("#fff6dd", 0.2));
  sun.addColorStop(0.45, clear("#fff6dd", 0));
  sun.addColorStop(0.6, clear(colours.night, 0));
  sun.addColorStop(1, clear(colours.night, 0.12));
  disc(brush, 0, 0, radiusX, sun);
  brush.restore();
}

function paintSpokes(brush: Brush, { radiusX, radiusY }: SquareSize, angles: readonly number[]): void {
  for (const angle of angles) {
    const x = Math.cos(angle);
    const y = Math.sin(angle);
    const fade = brush.createLinearGradient(x * radiusX * 0.12, y * radiusY * 0.12, x * radiusX, y * radiusY);
    fade.addColorStop(0, clear("#fffaf0", 0));
    fade.addColorStop(0.16, clear("#fffaf0", 0.42));
    fade.addColorStop(1, clear("#fffaf0", 0.26));
    // A spoke is flat on the ground: broad where it runs across the view, narrow where it runs away.
    const near = radiusX * 0.0058;
    const across = Math.hypot(y * near, x * near * (radiusY / radiusX));
    const half = Math.max(near * 0.55, across);
    const length = Math.hypot(x * radiusX, y * radiusY);
    const sideX = (-y * radiusY * half) / length;
    const sideY = (x * radiusX * half) / length;
    brush.fillStyle = fade;
    brush.beginPath();
    brush.moveTo(x * radiusX * 0.12 + sideX, y * radiusY * 0.12 + sideY);
    brush.lineTo(x * radiusX * 0.998 + sideX, y * radiusY * 0.998 + sideY);
    brush.lineTo(x * radiusX * 0.998 - sideX, y * radiusY * 0.998 - sideY);
    brush.lineTo(x * radiusX * 0.12 - sideX, y * radiusY * 0.12 - sideY);
    brush.fill();
  }
}

function paintHeart(brush: Brush, { radiusX }: SquareSize): void {
  const radius = radiusX * 0.05;
  oval(brush, 0, radius * 0.16, radius * 1.02, radius * 0.92, clear("#2c5b39", 0.35));
  oval(brush, 0, 0, radius, radius * 0.9, colours.paper);
  symbol(brush, "heart", 0, radius * 0.03, radius * 1.28, colours.heart);
}

/** The shade of the night on the square: deep at its far side, light at the near one, so that the words stay legible. */
export function paintDusk(brush: Brush, { radiusX, radiusY }: SquareSize): void {
  const shade = brush.createLinearGradient(0, -radiusY, 0, radiusY);
  shade.addColorStop(0, clear(colours.night, 0.46));
  shade.addColorStop(0.5, clear(colours.night, 0.3));
  shade.addColorStop(0.75, clear(colours.night, 0.1));
  shade.addColorStop(1, clear(colours.night, 0));
  oval(brush, 0, 0, radiusX, radiusY, shade);
}
