import { type ColourName, colours } from "../../design/tokens.ts";

/** Red, green and blue, 0..255. */
type Channels = readonly [number, number, number];

function channels(colour: string): Channels {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** The colour a `share` (0..1) of the way from one colour to another; all `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const start = channels(from);
  const end = channels(to);
  const mixed = start.map((channel, index) => Math.round(channel + ((end[index] ?? channel) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** A colour (`#rrggbb`) that lets through what is behind it; `alpha` 0..1. */
export function clear(colour: string, alpha: number): string {
  return `rgba(${channels(colour).join(", ")}, ${alpha})`;
}

/** The colour of a table. */
export function tableColour(table: number): string {
  return colours[`table-${table}` as ColourName] ?? colours.lamp;
}
