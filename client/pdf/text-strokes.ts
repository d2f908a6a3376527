import { type Colour, colourOf } from "./colour.ts";
import type { Origin, Stroke } from "./strokes.ts";
import { borrowsDigits, type Face, faceOf } from "./typefaces.ts";

/** A piece of one line in one face, where the browser has put it (px). */
interface Piece {
  words: string;
  face: Face;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a text is written with. */
interface Pen {
  /** Faces by need: the own one, and that of its digits. */
  face: Face;
  digits: Face;
  /** px */
  size: number;
  colour: Colour;
  /** From the top of a line's letters to its baseline, px. */
  ascent: number;
}

/**
 * The words of a text, line by line where the browser has broken it.
 *
 * @param faces Gets every face that is needed.
 */
export function textStrokes(node: Text, meaning: Stroke["meaning"], origin: Origin, faces: Set<Face>): Stroke[] {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === "") return [];
  const pen = penOf(getComputedStyle(parent));
  return piecesOf(node, pen).map((piece) => {
    faces.add(piece.face);
    return { meaning, draw: (pdf) => writePiece(pdf, piece, pen, origin) };
  });
}

let measuring: CanvasRenderingContext2D | null = null;

function penOf(style: CSSStyleDeclaration): Pen {
  const weight = Number(style.fontWeight);
  const face = faceOf(style.fontFamily, weight);
  measuring ??= document.createElement("canvas").getContext("2d");
  if (!measuring) throw new Error("This browser cannot measure letters.");
  measuring.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return {
    face,
    digits: borrowsDigits(face) ? faceOf("Fredoka", weight) : face,
    size: Number.parseFloat(style.fontSize),
    colour: colourOf(style.color),
    ascent: measuring.measureText("x").fontBoundingBoxAscent,
  };
}

/** Letter by letter, because only so the browser tells where its lines break. */
function piecesOf(node: Text, { face, digits }: Pen): Piece[] {
  const pieces: Piece[] = [];
  const range = document.createRange();
  let at = 0;
  for (const letter of node.data) {
    range.setStart(node, at);
    at += letter.length;
    range.setEnd(node, at);
    const place = range.getBoundingClientRect();
    const isSpace = /\s/.test(letter);
    // Spaces that the browser has put together with others, or at which it has broken a line.
    if (place.width === 0 && isSpace) continue;
    const last = pieces.at(-1);
    const sameLine = last !== undefined && Math.abs(place.top - last.top) < place.height / 2;
    const needed = isSpace && sameLine ? last.face : /\d/.test(letter) ? digits : face;
    const words = isSpace ? (letter === "\u00a0" ? letter : " ") : letter;
    if (sameLine && last.face === needed) {
      last.words += words;
      last.right = place.right;
    } else {
      const { left, right, top, bottom } = place;
      pieces.push({ words, face: needed, left, right, top, bottom });
    }
  }
  return pieces;
}

function writePiece(
  pdf: Parameters<Stroke["draw"]>[0],
  { words, face, left, right, top }: Piece,
  { size, colour, ascent }: Pen,
  origin: Origin,
): void {
  pdf.font(face).fontSize(size).fillColor(colour.rgb, colour.opacity);
  const characterSpacing = (right - left - pdf.widthOfString(words)) / [...words].length;
  pdf.text(words, left - origin.x, top - origin.y + ascent, {
    lineBreak: false,
    baseline: "alphabetic",
    characterSpacing,
  });
}
