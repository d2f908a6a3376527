import { colourOf } from "./colour.ts";
import type { Origin, Stroke } from "./strokes.ts";

/** How many dots a picture has for each px of the sheet: 288 to the inch. */
const dotsPerPx = 3;

/**
 * A picture that has arrived, as dots on the colour of what is behind it. One without words for it is decoration.
 *
 * As JPEG: what PDFKit does to a PNG needs a worker of its own, which the page's security policy forbids.
 *
 * @throws Error when the browser does not give the dots.
 */
export function pictureStrokes(picture: HTMLImageElement, origin: Origin): Stroke[] {
  const { left, top, width, height } = picture.getBoundingClientRect();
  if (width === 0 || height === 0) return [];
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * dotsPerPx);
  canvas.height = Math.round(height * dotsPerPx);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser cannot draw a picture.");
  context.fillStyle = groundOf(picture);
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const dots = canvas.toDataURL("image/jpeg");
  const meaning = picture.alt === "" ? undefined : ({ element: picture, tag: "Figure", alt: picture.alt } as const);
  return [{ meaning, draw: (pdf) => pdf.image(dots, left - origin.x, top - origin.y, { width, height }) }];
}

/** The colour that is behind an element. */
function groundOf(element: Element): string {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { backgroundColor } = getComputedStyle(around);
    if (colourOf(backgroundColor).opacity === 1) return backgroundColor;
  }
  return "white";
}
