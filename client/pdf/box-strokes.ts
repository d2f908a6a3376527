import { type Colour, colourOf } from "./colour.ts";
import type { Origin, Stroke } from "./strokes.ts";

const sides = ["Top", "Right", "Bottom", "Left"] as const;

interface Border {
  width: number;
  style: string;
  colour: Colour;
}

/** Background and border of an element as it is laid out. */
export function boxStrokes(element: HTMLElement, origin: Origin): Stroke[] {
  const style = getComputedStyle(element);
  const measured = element.getBoundingClientRect();
  const box = { x: measured.x - origin.x, y: measured.y - origin.y, width: measured.width, height: measured.height };
  const strokes: Stroke[] = [];

  const ground = colourOf(style.backgroundColor);
  const outline = roundedBox(box, cornersOf(style, box));
  if (ground.opacity > 0) {
    strokes.push({
      meaning: undefined,
      draw: (pdf) => pdf.fillColor(ground.rgb, ground.opacity).path(outline).fill(),
    });
  }

  const borders = sides.map((side): Border | undefined => {
    const width = Number.parseFloat(style[`border${side}Width`]);
    const line = style[`border${side}Style`];
    const colour = colourOf(style[`border${side}Color`]);
    return width > 0 && line !== "none" && colour.opacity > 0 ? { width, style: line, colour } : undefined;
  });
  const [top, right, bottom, left] = borders;
  if (top && right && bottom && left) {
    const half = top.width / 2;
    const inner = { x: box.x + half, y: box.y + half, width: box.width - top.width, height: box.height - top.width };
    strokes.push(lineStroke(roundedBox(inner, cornersOf(style, inner)), top));
    return strokes;
  }
  const { x, y, width, height } = box;
  if (top) strokes.push(lineStroke(`M${x} ${y + top.width / 2}h${width}`, top));
  if (right) strokes.push(lineStroke(`M${x + width - right.width / 2} ${y}v${height}`, right));
  if (bottom) strokes.push(lineStroke(`M${x} ${y + height - bottom.width / 2}h${width}`, bottom));
  if (left) strokes.push(lineStroke(`M${x + left.width / 2} ${y}v${height}`, left));
  return strokes;
}

function lineStroke(path: string, { width, style, colour }: Border): Stroke {
  return {
    meaning: undefined,
    draw: (pdf) => {
      pdf.save().lineWidth(width).strokeColor(colour.rgb, colour.opacity);
      if (style === "dashed") pdf.dash(width * 3, { space: width * 2 });
      if (style === "dotted") pdf.lineCap("round").dash(0.1, { space: width * 2 });
      pdf.path(path).stroke().restore();
    },
  };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Radii (px) of the corners: upper left, upper right, lower right, lower left. */
type Corners = [number, number, number, number];

function cornersOf(style: CSSStyleDeclaration, { width, height }: Box): Corners {
  const most = Math.min(width, height) / 2;
  const radius = (css: string) => {
    const value = Number.parseFloat(css) || 0;
    return Math.min(most, css.endsWith("%") ? (value / 100) * Math.min(width, height) : value);
  };
  return [
    radius(style.borderTopLeftRadius),
    radius(style.borderTopRightRadius),
    radius(style.borderBottomRightRadius),
    radius(style.borderBottomLeftRadius),
  ];
}

/** A box with round corners as an SVG path. */
function roundedBox({ x, y, width, height }: Box, [a, b, c, d]: Corners): string {
  const corner = (radius: number, dx: number, dy: number) =>
    radius > 0 ? `a${radius} ${radius} 0 0 1 ${dx} ${dy}` : "";
  return (
    `M${x + a} ${y}h${width - a - b}${corner(b, b, b)}v${height - b - c}${corner(c, -c, c)}` +
    `h${c + d - width}${corner(d, -d, -d)}v${a + d - height}${corner(a, a, -a)}z`
  );
}
