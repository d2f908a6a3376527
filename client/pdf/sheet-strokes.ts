import { boxStrokes } from "./box-strokes.ts";
import { colourOf } from "./colour.ts";
import { drawingStrokes } from "./drawing-strokes.ts";
import { pictureStrokes } from "./picture-strokes.ts";
import type { Origin, Stroke } from "./strokes.ts";
import { textStrokes } from "./text-strokes.ts";
import type { Face } from "./typefaces.ts";

const headings = { H1: "H1", H2: "H1", H3: "H2", H4: "H3" } as const;

/** Everything on a sheet that is laid out now, in the order of painting. Gradients are not drawn. */
export function sheetStrokes(sheet: HTMLElement, faces: Set<Face>): Stroke[] {
  const { x, y } = sheet.getBoundingClientRect();
  return strokesOf(sheet, undefined, { x, y }, faces);
}

function strokesOf(element: HTMLElement, around: Stroke["meaning"], origin: Origin, faces: Set<Face>): Stroke[] {
  const style = getComputedStyle(element);
  // Hidden, or there for screen readers alone.
  if (style.display === "none" || style.clipPath !== "none") return [];
  const meaning = meaningOf(element, style, around);
  const strokes = boxStrokes(element, origin);
  if (style.display === "list-item" && style.listStyleType === "disc") strokes.push(...discStrokes(element, origin));
  for (const child of element.childNodes) {
    if (child instanceof Text) strokes.push(...textStrokes(child, meaning, origin, faces));
    else if (child instanceof SVGSVGElement) strokes.push(...drawingStrokes(child, origin));
    else if (child instanceof HTMLImageElement) strokes.push(...pictureStrokes(child, origin));
    else if (child instanceof HTMLElement) strokes.push(...strokesOf(child, meaning, origin, faces));
  }
  return strokes;
}

/** A heading is one, every other block a paragraph, and what stands in a line belongs to its block. */
function meaningOf(element: HTMLElement, { display }: CSSStyleDeclaration, around: Stroke["meaning"]) {
  const heading = headings[element.tagName as keyof typeof headings];
  if (heading) return { element, tag: heading } as const;
  return around && display.startsWith("inline") ? around : ({ element, tag: "P" } as const);
}

function discStrokes(item: HTMLElement, origin: Origin): Stroke[] {
  const style = getComputedStyle(item);
  const { left, top } = item.getBoundingClientRect();
  const size = Number.parseFloat(style.fontSize);
  const line = Number.parseFloat(style.lineHeight) || size * 1.2;
  const [x, y, radius] = [left - origin.x - size * 0.65, top - origin.y + line / 2, size * 0.16];
  const { rgb, opacity } = colourOf(style.color);
  return [
    {
      meaning: undefined,
      draw: (pdf) =>
        pdf
          .fillColor(rgb, opacity)
          .path(
            `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`,
          )
          .fill(),
    },
  ];
}
