import { colours } from "../../design/tokens.ts";
import { bandStops, type Sky } from "../board/sky.ts";
import { type Brush, disc, glow } from "./brush.ts";
import { clear, mix } from "./colour.ts";

/** The sky from top to horizon on a strip from (0, 0), to be drawn as wide as the screen. */
export function paintSky(brush: Brush, width: number, height: number, { bands }: Sky): void {
  const gradient = brush.createLinearGradient(0, 0, 0, height);
  bands.forEach((colour, index) => {
    gradient.addColorStop(bandStops[index] ?? 1, colour);
  });
  brush.fillStyle = gradient;
  brush.fillRect(0, 0, width, height);
}

/** Chance with a memory of its own, so that stars and hills are where they were: a share 0..1 for each call. */
export function scatter(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The fixed stars on a sheet from (0, 0), fewer towards the horizon. */
export function paintStars(brush: Brush, width: number, height: number): void {
  const chance = scatter(24);
  const count = Math.round((width * height) / 11_000);
  const least = Math.max(0.5, Math.min(width, height) / 1500);
  for (let star = 0; star < count; star++) {
    const x = chance() * width;
    const y = chance() ** 1.6 * height;
    const size = least * (0.6 + chance() * 1.1);
    disc(brush, x, y, size, clear("#fff8e6", 0.25 + chance() * 0.6));
  }
}

/** The sun with its warmth, round (0, 0), as large as `radius` with the warmth. */
export function paintSun(brush: Brush, radius: number): void {
  disc(
    brush,
    0,
    0,
    radius,
    glow(brush, 0, 0, radius, [
      [0, clear("#fffbe8", 0.9)],
      [0.3, clear("#fff3c9", 0.5)],
      [0.6, clear("#fff6dc", 0.14)],
      [1, clear("#ffffff", 0)],
    ]),
  );
  disc(brush, 0, 0, radius * 0.29, "#fff6d8");
}

/** The moon with its light, round (0, 0), as large as `radius` with the light. */
export function paintMoon(brush: Brush, radius: number): void {
  disc(
    brush,
    0,
    0,
    radius,
    glow(brush, 0, 0, radius, [
      [0, clear("#e9e6ff", 0.5)],
      [0.3, clear("#c9c7ea", 0.2)],
      [1, clear("#c9c7ea", 0)],
    ]),
  );
  const face = radius * 0.26;
  disc(brush, 0, 0, face, "#f4f0ff");
  disc(brush, -face * 0.3, -face * 0.2, face * 0.2, "#dcd8f2");
  disc(brush, face * 0.3, face * 0.25, face * 0.28, "#dfdbf4");
  disc(brush, -face * 0.1, face * 0.52, face * 0.13, "#dcd8f2");
}

/** A cloud round (0, 0), `width` wide: lit from above, fading out below. */
export function paintCloud(brush: Brush, width: number): void {
  const puffs: readonly (readonly [number, number, number])[] = [
    [-0.34, 0.1, 0.1],
    [-0.18, 0.02, 0.15],
    [0.03, -0.04, 0.19],
    [0.22, 0.04, 0.14],
    [0.37, 0.11, 0.09],
  ];
  const light = brush.createLinearGradient(0, -width * 0.23, 0, width * 0.2);
  light.addColorStop(0, clear("#ffffff", 0.95));
  light.addColorStop(0.45, clear("#ffffff", 0.62));
  light.addColorStop(1, clear("#ffffff", 0));
  brush.beginPath();
  for (const [x, y, radius] of puffs) {
    brush.moveTo((x + radius) * width, y * width);
    brush.arc(x * width, y * width, radius * width, 0, 2 * Math.PI);
  }
  brush.roundRect(-0.42 * width, 0.06 * width, 0.86 * width, 0.14 * width, 0.07 * width);
  brush.fillStyle = light;
  brush.fill("nonzero");
}

/** Colours of the land at night and by day: the hills behind, those in front, and the light on their edge. */
const lands = {
  night: { behind: "#201f4f", front: colours.hill, edge: "#3a3a7a" },
  day: { behind: "#8dbb9a", front: "#4d9377", edge: "#c9e6ae" },
} as const;

/** The land on a sheet from (0, 0): two rows of hills, the front one beginning at `top`. */
export function paintLand(brush: Brush, width: number, height: number, top: number, time: "night" | "day"): void {
  const { behind, front, edge } = lands[time];
  const wave = height - top;
  hill(brush, width, height, top - wave * 0.12, wave * 0.3, 1.35, 0.4, mix(behind, edge, 0.3), mix(behind, front, 0.5));
  hill(brush, width, height, top + wave * 0.14, wave * 0.14, 1, 2.2, mix(front, edge, 0.35), front);
}

function hill(
  brush: Brush,
  width: number,
  height: number,
  top: number,
  wave: number,
  turns: number,
  start: number,
  high: string,
  low: string,
): void {
  const fill = brush.createLinearGradient(0, top - wave, 0, height);
  fill.addColorStop(0, high);
  fill.addColorStop(0.5, low);
  fill.addColorStop(1, low);
  brush.beginPath();
  brush.moveTo(0, height);
  for (let step = 0; step <= 80; step++) {
    const share = step / 80;
    const angle = start + share * turns * 2 * Math.PI;
    brush.lineTo(share * width, top + Math.sin(angle) * wave * 0.7 + Math.sin(angle * 0.43) * wave * 0.4);
  }
  brush.lineTo(width, height);
  brush.fillStyle = fill;
  brush.fill();
}
