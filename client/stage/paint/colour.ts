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

/** How light a colour looks, 0 black to 1 white (relative luminance of WCAG 2). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
