import { type SymbolDrawing, type SymbolName, symbolPaths } from "../../design/symbol-paths.ts";

/** What painters paint on; lengths are CSS px, the origin is the middle of the picture unless a painter says otherwise. */
export type Brush = CanvasRenderingContext2D;

/** A filled circle. */
export function disc(brush: Brush, x: number, y: number, radius: number, fill: string | CanvasGradient): void {
  brush.beginPath();
  brush.arc(x, y, radius, 0, 2 * Math.PI);
  brush.fillStyle = fill;
  brush.fill();
}

/** A filled ellipse. */
export function oval(
  brush: Brush,
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  fill: string | CanvasGradient,
): void {
  brush.beginPath();
  brush.ellipse(x, y, radiusX, radiusY, 0, 0, 2 * Math.PI);
  brush.fillStyle = fill;
  brush.fill();
}

/**
 * A path round a box, (x, y) its upper left.
 *
 * @param corners Radius of all four, or of each from the upper left on as the clock goes.
 */
export function roundedBox(
  brush: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  corners: number | [number, number, number, number],
): void {
  if (typeof brush.roundRect === "function") {
    brush.roundRect(x, y, width, height, corners);
    return;
  }
  // Safari before 16.
  const radii = typeof corners === "number" ? [corners, corners, corners, corners] : corners;
  const [upperLeft = 0, upperRight = 0, lowerRight = 0, lowerLeft = 0] = radii.map((radius) =>
    Math.min(radius, width / 2, height / 2),
  );
  const right = x + width;
  const bottom = y + height;
  brush.moveTo(x + upperLeft, y);
  brush.arcTo(right, y, right, bottom, upperRight);
  brush.arcTo(right, bottom, x, bottom, lowerRight);
  brush.arcTo(x, bottom, x, y, lowerLeft);
  brush.arcTo(x, y, right, y, upperLeft);
  brush.closePath();
}

/** A drawn symbol in one colour, its middle at (x, y), as wide and high as `size`. */
export function symbol(brush: Brush, name: SymbolName, x: number, y: number, size: number, colour: string): void {
  const { line, fill, tint }: SymbolDrawing = symbolPaths[name];
  brush.save();
  brush.translate(x - size / 2, y - size / 2);
  brush.scale(size / 24, size / 24);
  brush.fillStyle = colour;
  brush.strokeStyle = colour;
  brush.lineWidth = 2.4;
  brush.lineCap = "round";
  brush.lineJoin = "round";
  if (tint) {
    brush.globalAlpha = 0.2;
    brush.fill(new Path2D(tint));
    brush.globalAlpha = 1;
  }
  if (fill) brush.fill(new Path2D(fill));
  if (line) brush.stroke(new Path2D(line));
  brush.restore();
}

/** Whether there is a symbol of that name. */
export function isSymbol(name: string): name is SymbolName {
  return name in symbolPaths;
}

/** A gradient from the middle outwards; `stops` are pairs of a share (0..1) and a colour. */
export function glow(
  brush: Brush,
  x: number,
  y: number,
  radius: number,
  stops: readonly (readonly [number, string])[],
): CanvasGradient {
  const gradient = brush.createRadialGradient(x, y, 0, x, y, radius);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
}

/** A round light: a circle filled with a `glow`. */
export function shine(
  brush: Brush,
  x: number,
  y: number,
  radius: number,
  stops: readonly (readonly [number, string])[],
): void {
  disc(brush, x, y, radius, glow(brush, x, y, radius, stops));
}
