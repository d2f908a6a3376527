import { type Colour, colourOf } from "./colour.ts";
import type { Origin, Stroke } from "./strokes.ts";

/**
 * The paths of a drawing as it stands on the sheet, in the colours that the styles give it. Drawings are made of paths and
 * circles; a gradient or a filter would be left out.
 */
export function drawingStrokes(drawing: SVGSVGElement, origin: Origin): Stroke[] {
  const alt = drawing.getAttribute("aria-label");
  const meaning = alt === null ? undefined : ({ element: drawing, tag: "Figure", alt } as const);
  return [...drawing.querySelectorAll<SVGGeometryElement>("path, circle")].flatMap((shape): Stroke[] => {
    const place = shape.getScreenCTM();
    if (!place) return [];
    const { a, b, c, d, e, f } = place;
    const path = pathOf(shape);
    const fill = paintOf(shape, "fill");
    const line = lineOf(shape);
    return [
      {
        meaning,
        draw: (pdf) => {
          pdf.save().transform(a, b, c, d, e - origin.x, f - origin.y);
          if (fill) pdf.fillColor(fill.rgb, fill.opacity).path(path).fill();
          if (line) {
            pdf.strokeColor(line.rgb, line.opacity).lineWidth(line.width);
            pdf.lineCap(line.round ? "round" : "butt").lineJoin(line.round ? "round" : "miter");
            if (line.dash > 0) pdf.dash(line.dash, { space: line.space });
            pdf.path(path).stroke();
          }
          pdf.restore();
        },
      },
    ];
  });
}

function pathOf(shape: SVGGeometryElement): string {
  if (!(shape instanceof SVGCircleElement)) return shape.getAttribute("d") ?? "";
  const [x, y, r] = [shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value];
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

function paintOf(shape: SVGGeometryElement, which: "fill" | "stroke"): Colour | undefined {
  const style = getComputedStyle(shape);
  if (style[which] === "none") return undefined;
  const { rgb, opacity } = colourOf(style[which]);
  return { rgb, opacity: opacity * Number(style.opacity) };
}

/** How a shape is outlined, in the units of its drawing; dashes of 0 are none. */
function lineOf(shape: SVGGeometryElement) {
  const colour = paintOf(shape, "stroke");
  if (!colour) return undefined;
  const { strokeWidth, strokeLinecap, strokeDasharray } = getComputedStyle(shape);
  const [dash = 0, space = dash] = strokeDasharray.split(/[ ,]+/).map((part) => Number.parseFloat(part) || 0);
  return { ...colour, width: Number.parseFloat(strokeWidth), round: strokeLinecap === "round", dash, space };
}
