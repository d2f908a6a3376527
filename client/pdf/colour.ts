/** A colour: red, green and blue 0..255, and how much of it covers what is below, 0..1. */
export interface Colour {
  rgb: [number, number, number];
  opacity: number;
}

const known = new Map<string, Colour>();
let context: CanvasRenderingContext2D | null = null;

/** A computed colour, in whatever form CSS gives it, as a PDF wants it. */
export function colourOf(css: string): Colour {
  let colour = known.get(css);
  if (!colour) {
    context ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("This browser cannot tell a colour.");
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    colour = { rgb: [red, green, blue], opacity: alpha / 255 };
    known.set(css, colour);
  }
  return colour;
}
