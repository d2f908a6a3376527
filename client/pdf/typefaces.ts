import text400 from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url";
import text700 from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url";
import heading400 from "@fontsource/fredoka/files/fredoka-latin-400-normal.woff?url";
import heading500 from "@fontsource/fredoka/files/fredoka-latin-500-normal.woff?url";
import heading600 from "@fontsource/fredoka/files/fredoka-latin-600-normal.woff?url";
import { openWoff } from "./open-woff.ts";

/**
 * The game's two typefaces, each weight a file of its own: a PDF cannot hold the variable ones of the pages. Not as WOFF2,
 * from which PDFKit cannot take letters that are put together of others, such as é.
 */
const faces = {
  text: { 400: text400, 700: text700 },
  heading: { 400: heading400, 500: heading500, 600: heading600 },
} as const;

/** A typeface and weight, such as `heading 600`. */
export type Face = string;

/**
 * The face a text is set in, at the nearest weight there is.
 *
 * @param family The computed font family of the element.
 * @param weight The computed weight, 1 to 1000.
 */
export function faceOf(family: string, weight: number): Face {
  const kind = family.includes("Fredoka") ? "heading" : "text";
  const weights = Object.keys(faces[kind]).map(Number);
  const nearest = weights.reduce((best, one) => (Math.abs(one - weight) < Math.abs(best - weight) ? one : best));
  return `${kind} ${nearest}`;
}

/** Whether a face is the text type, whose digits are those of the headings: its own zero looks like an eight. */
export function borrowsDigits(face: Face): boolean {
  return face.startsWith("text");
}

/**
 * Loads a face from the game's own server, as a plain file.
 *
 * @throws Error when it does not arrive.
 */
export async function loadFace(face: Face): Promise<Uint8Array> {
  const [kind, weight] = face.split(" ");
  const files: Readonly<Record<string, string>> = kind === "heading" ? faces.heading : faces.text;
  const response = await fetch(files[weight ?? ""] ?? "");
  if (!response.ok) throw new Error(`The typeface ${face} did not arrive: ${response.status}.`);
  return openWoff(new Uint8Array(await response.arrayBuffer()));
}
