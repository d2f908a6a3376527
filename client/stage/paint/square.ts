import { colours } from "../../design/tokens.ts";
import { ringEdges } from "../board/rings.ts";
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
  for (const { x, y, radius } of rimLamps(size)) {
    disc(brush, x, y + radius * 0.5, radius * 1.25, clear(colours.night, 0.3));
    disc(brush, x, y, radius, "#fff3d6");
  }
  paintHeart(brush, size);
}

/** Thickness of the slab each inner ring is, as a share of the square's radius. */
const slab = 0.016;

function paintRings(brush: Brush, { radiusX, radiusY }: SquareSize): void {
  brush.save();
  // Painted as circles on a flattened sheet, so that every gradient follows the slant.
  brush.scale(1, radiusY / radiusX);
  ringColours.forEach((colour, index) => {
    const edge = (ringEdges[4 - index] ?? 1) * radiusX;
    const inner = index === 4 ? 0 : (ringEdges[3 - index] ?? 0) * radiusX;
    if (index > 0) paintSlab(brush, edge, radiusX * slab, colour);
    const paint = brush.createRadialGradient(-radiusX * 0.12, -radiusX * 0.2, inner * 0.8, 0, 0, edge * 1.05);
    paint.addColorStop(0, mix(colour, "#fff1cf", 0.26));
    paint.addColorStop(1, mix(colour, "#7a1f3a", index === 4 ? 0.02 : 0.05));
    disc(brush, 0, 0, edge, paint);
    paintPaving(brush, inner, edge);
    // The upper edge of each ring catches the light.
    const light = brush.createLinearGradient(0, -edge, 0, edge);
    light.addColorStop(0, clear("#fffaf0", 0.55));
    light.addColorStop(0.5, clear("#fffaf0", 0.4));
    light.addColorStop(1, clear("#fffaf0", 0.85));
    brush.lineWidth = radiusX * 0.0055;
    brush.strokeStyle = light;
    brush.beginPath();
    brush.arc(0, 0, edge - brush.lineWidth / 2, 0, 2 * Math.PI);
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

/** A ring lies on the one around it: its edge is seen at the near side, and what it throws there as shadow. */
function paintSlab(brush: Brush, edge: number, thick: number, colour: string): void {
  disc(brush, 0, thick * 2.3, edge * 1.004, clear(colours.night, 0.09));
  disc(brush, 0, thick * 1.7, edge, clear(colours.night, 0.13));
  disc(brush, 0, thick, edge, mix(colour, "#5c1b46", 0.4));
}

/** Stones laid in circles, hardly seen: enough for the eye to take the ring for ground. */
function paintPaving(brush: Brush, inner: number, edge: number): void {
  brush.strokeStyle = clear("#fffaf0", 0.1);
  brush.lineWidth = Math.max(0.75, edge * 0.003);
  for (const share of [0.34, 0.67]) {
    brush.beginPath();
    brush.arc(0, 0, inner + (edge - inner) * share, 0, 2 * Math.PI);
    brush.stroke();
  }
}

/** Small lamps round the rim; they are lit in the shade of the night. */
function rimLamps({ radiusX, radiusY, rim }: SquareSize): readonly { x: number; y: number; radius: number }[] {
  return Array.from({ length: 48 }, (_, index) => {
    const angle = (index / 48) * 2 * Math.PI;
    return {
      x: Math.cos(angle) * radiusX * 0.988,
      y: Math.sin(angle) * radiusY * 0.986 + Math.max(0, Math.sin(angle)) * rim * 0.55,
      radius: Math.max(1.2, rim * 0.17),
    };
  });
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

/** How far (px) round the square the lamps of its rim shine. */
export function duskReach({ rim }: SquareSize): number {
  return Math.max(6, rim);
}

/** The night on the square: deep at its far side, light at the near one, so that the words stay legible; lamps are lit. */
export function paintDusk(brush: Brush, size: SquareSize): void {
  const { radiusX, radiusY } = size;
  const shade = brush.createLinearGradient(0, -radiusY, 0, radiusY);
  shade.addColorStop(0, clear(colours.night, 0.46));
  shade.addColorStop(0.5, clear(colours.night, 0.3));
  shade.addColorStop(0.75, clear(colours.night, 0.1));
  shade.addColorStop(1, clear(colours.night, 0));
  oval(brush, 0, 0, radiusX, radiusY, shade);
  // In the middle it stays warm, and the lamps round the rim are lit.
  brush.save();
  brush.scale(1, radiusY / radiusX);
  const hearth = [
    [0, clear(colours.lamp, 0.5)],
    [0.4, clear(colours["lamp-bright"], 0.2)],
    [1, clear(colours["lamp-bright"], 0)],
  ] as const;
  disc(brush, 0, 0, radiusX * 0.55, glow(brush, 0, 0, radiusX * 0.55, hearth));
  brush.restore();
  for (const { x, y, radius } of rimLamps(size)) {
    const reach = radius * 5;
    const light = [
      [0, clear(colours.lamp, 0.95)],
      [0.22, clear(colours["lamp-bright"], 0.5)],
      [1, clear(colours["lamp-bright"], 0)],
    ] as const;
    disc(brush, x, y, reach, glow(brush, x, y, reach, light));
  }
}
