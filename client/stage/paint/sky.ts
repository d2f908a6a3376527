import { bandStops, type Sky } from "../board/sky.ts";
import { type Brush, disc, shine } from "./brush.ts";
import { clear } from "./colour.ts";

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
  shine(brush, 0, 0, radius, [
    [0, clear("#fffbe8", 1)],
    [0.17, clear("#fff3c9", 0.62)],
    [0.34, clear("#ffe9a8", 0.3)],
    [0.62, clear("#ffe3a3", 0.1)],
    [1, clear("#ffe3a3", 0)],
  ]);
  disc(brush, 0, 0, radius * 0.165, "#fffbea");
}

/** The moon with its light, round (0, 0), as large as `radius` with the light. */
export function paintMoon(brush: Brush, radius: number): void {
  shine(brush, 0, 0, radius, [
    [0, clear("#e9e6ff", 0.6)],
    [0.18, clear("#d8d6f6", 0.34)],
    [0.45, clear("#c9c7ea", 0.1)],
    [1, clear("#c9c7ea", 0)],
  ]);
  const face = radius * 0.15;
  disc(brush, 0, 0, face, "#f4f0ff");
  disc(brush, -face * 0.3, -face * 0.2, face * 0.2, "#dcd8f2");
  disc(brush, face * 0.3, face * 0.25, face * 0.28, "#dfdbf4");
  disc(brush, -face * 0.1, face * 0.52, face * 0.13, "#dcd8f2");
}

/** A cloud round (0, 0), `width` wide: soft puffs that run into each other, lit from the upper left. */
export function paintCloud(brush: Brush, width: number, colour: string): void {
  const puffs: readonly (readonly [number, number, number])[] = [
    [-0.35, 0.12, 0.13],
    [0.36, 0.13, 0.12],
    [-0.2, 0.14, 0.15],
    [0.2, 0.14, 0.15],
    [-0.19, 0.03, 0.19],
    [0.2, 0.04, 0.18],
    [0, 0.12, 0.18],
    [0.02, -0.04, 0.24],
  ];
  for (const [x, y, radius] of puffs) {
    const reach = radius * width;
    const [left, top] = [x * width, y * width];
    const puff = brush.createRadialGradient(left - reach * 0.2, top - reach * 0.3, 0, left, top, reach);
    puff.addColorStop(0, clear(colour, 0.85));
    puff.addColorStop(0.6, clear(colour, 0.55));
    puff.addColorStop(1, clear(colour, 0));
    disc(brush, left, top, reach, puff);
  }
}
