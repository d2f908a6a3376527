/**
 * Pens and mixtures for portraits. Everything is drawn on the 768 units wide canvas of the ToonHead set: the face
 * reaches from x 225 to 543 and y 140 (crown) to 591 (chin), its middle line is x 384.
 */

/** A colour between two, both `#rrggbb`: `share` 0 gives the first, 1 the second. */
export function mix(one: string, other: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(part(one, at) * (1 - share) + part(other, at) * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
}

/** The soft dark line around something of this colour. */
export const edgeOf = (colour: string): string => mix(colour, "#2a1230", 0.34);

/** The shaded side of something of this colour. */
export const shadeOf = (colour: string): string => mix(colour, "#3a1640", 0.18);

/** The lit side of something of this colour. */
export const lightOf = (colour: string): string => mix(colour, "#fff3dc", 0.28);

/** A filled path with a soft edge. */
export const shape = (path: string, colour: string, edge = edgeOf(colour)): string =>
  `<path d="${path}" fill="${colour}" stroke="${edge}" stroke-width="5" stroke-linejoin="round"/>`;

/** A filled path without an edge. */
export const area = (path: string, colour: string, opacity = 1): string =>
  `<path d="${path}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ""}/>`;

/** A stroke of a round pen. */
export const line = (path: string, colour: string, width: number, opacity = 1): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${
    opacity < 1 ? ` opacity="${opacity}"` : ""
  }/>`;

/** A circle by its middle and radius. */
export type Ball = readonly [x: number, y: number, radius: number];

const balls = (list: readonly Ball[]): string =>
  list.map(([x, y, radius]) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`).join("");

/** Balls grown together into one cloud with one edge around all: curls, puffs. */
export const cloud = (list: readonly Ball[], colour: string): string =>
  `<g fill="${colour}" stroke="${edgeOf(colour)}" stroke-width="10">${balls(list)}</g><g fill="${colour}">${balls(list)}</g>`;

/** The same on the other side of the face. */
export const mirrored = (drawing: string): string => `<g transform="translate(768 0) scale(-1 1)">${drawing}</g>`;

/** On both sides of the face. */
export const both = (drawing: string): string => drawing + mirrored(drawing);
