import { colours } from "../../design/tokens.ts";
import { type Brush, disc, oval, roundedBox, shine } from "./brush.ts";
import { clear, mix } from "./colour.ts";
import type { Daytime } from "./land.ts";
import { scatter } from "./sky.ts";

/** Colours of what people built and planted, by day; at night they lie under a dark veil and their windows are lit. */
const walls = ["#fdf1dc", "#f4c9a8", "#e7ddd0", "#f6dfa5", "#eab7a6"] as const;
const roofs = ["#c9705a", "#7c6f95", "#b25a52", "#8d7aa8"] as const;
const leaves = { day: ["#4f9a68", "#68ad6d", "#3f8763"], night: ["#232a5c", "#2a3165", "#1f2654"] } as const;
const veil = { colour: "#1f2158", share: 0.72 } as const;

/** The kinds of front a house can have towards the road. */
type Gable = "pointed" | "stepped" | "flat";

/** A house: where its middle is (share of the width), how wide and high it is (shares of the height of the land). */
interface House {
  at: number;
  wide: number;
  high: number;
  gable: Gable;
}

/** At both ends of the land, where the square leaves it in sight; the first one is the school. */
const school = { at: 0.062, wide: 1.02, high: 0.5 } as const;
const houses: readonly House[] = [
  { at: 0.128, wide: 0.36, high: 0.5, gable: "stepped" },
  { at: 0.152, wide: 0.34, high: 0.42, gable: "pointed" },
  { at: 0.19, wide: 0.36, high: 0.4, gable: "flat" },
  { at: 0.795, wide: 0.36, high: 0.42, gable: "pointed" },
  { at: 0.836, wide: 0.34, high: 0.5, gable: "stepped" },
  { at: 0.86, wide: 0.36, high: 0.4, gable: "flat" },
  { at: 0.93, wide: 0.38, high: 0.46, gable: "pointed" },
  { at: 0.957, wide: 0.34, high: 0.54, gable: "stepped" },
  { at: 0.983, wide: 0.38, high: 0.42, gable: "pointed" },
];

/**
 * The village on a row of hills: a school, houses and trees, with lit windows at night.
 *
 * @param high Height (px) of the land, by which everything is measured.
 * @param line Where the ground is (px from the top) at a share (0..1) of the width.
 */
export function paintVillage(
  brush: Brush,
  width: number,
  high: number,
  line: (share: number) => number,
  time: Daytime,
): void {
  const tall = Math.min(high, width * 0.09);
  houses.forEach(({ at, wide, high: share, gable }, index) => {
    brush.save();
    brush.translate(at * width, line(at) + tall * 0.1);
    paintHouse(brush, tall * wide, tall * share, gable, index, time);
    brush.restore();
  });
  brush.save();
  brush.translate(school.at * width, line(school.at) + tall * 0.12);
  paintSchool(brush, tall * school.wide, tall * school.high, time);
  brush.restore();
  for (const at of [0.008, 0.105, 0.172, 0.212, 0.775, 0.815, 0.895, 0.91, 0.997]) {
    tree(brush, at * width, line(at) + tall * 0.1, tall * (0.34 + ((at * 97) % 1) * 0.16), leaves[time]);
  }
}

/** Round trees behind the edge of a row of hills. */
export function paintTrees(
  brush: Brush,
  width: number,
  size: number,
  line: (share: number) => number,
  colour: string,
  count: number,
  seed: number,
): void {
  const chance = scatter(seed);
  for (let index = 0; index < count; index++) {
    const share = chance();
    const radius = size * (0.45 + chance() * 0.55);
    oval(brush, share * width, line(share) - radius * 0.35, radius * 0.8, radius, colour);
  }
}

function tree(brush: Brush, x: number, ground: number, high: number, [leaf, light, shade]: readonly string[]): void {
  const radius = high * 0.36;
  brush.fillStyle = mix(shade ?? "#000000", "#3b1638", 0.4);
  brush.fillRect(x - high * 0.04, ground - high * 0.45, high * 0.08, high * 0.45);
  disc(brush, x + radius * 0.16, ground - high * 0.6, radius * 1.02, shade ?? "");
  disc(brush, x, ground - high * 0.64, radius, leaf ?? "");
  disc(brush, x - radius * 0.3, ground - high * 0.72, radius * 0.52, light ?? "");
}

/** The colour of a wall or roof at a time of day. */
function at(time: Daytime, colour: string): string {
  return time === "day" ? colour : mix(colour, veil.colour, veil.share);
}

/** A house standing on (0, 0). */
function paintHouse(brush: Brush, wide: number, high: number, gable: Gable, index: number, time: Daytime): void {
  const wall = at(time, walls[index % walls.length] ?? walls[0]);
  const roof = at(time, roofs[index % roofs.length] ?? roofs[0]);
  const half = wide / 2;
  const top = high * 0.5;
  brush.fillStyle = roof;
  brush.fillRect(half * 0.35, -high - top * 0.75, wide * 0.12, top * 0.7);
  gablePath(brush, gable, half, high, top);
  brush.fillStyle = gable === "stepped" ? wall : roof;
  brush.fill();
  brush.fillStyle = wall;
  brush.fillRect(-half, -high, wide, high);
  shadeOf(brush, half, high);
  for (const x of [-0.24, 0.24]) windowAt(brush, x * wide, -high * 0.72, wide * 0.22, high * 0.26, time);
  brush.fillStyle = at(time, "#7a4b3f");
  brush.fillRect(-wide * 0.3, -high * 0.38, wide * 0.2, high * 0.38);
  windowAt(brush, wide * 0.22, -high * 0.24, wide * 0.26, high * 0.24, time);
}

/** The outline of what is above the wall. */
function gablePath(brush: Brush, gable: Gable, half: number, high: number, top: number): void {
  brush.beginPath();
  if (gable === "pointed") {
    brush.moveTo(-half * 1.14, -high);
    brush.lineTo(0, -high - top);
    brush.lineTo(half * 1.14, -high);
  } else if (gable === "flat") {
    brush.moveTo(-half * 1.12, -high);
    brush.lineTo(-half * 0.78, -high - top * 0.6);
    brush.lineTo(half * 0.78, -high - top * 0.6);
    brush.lineTo(half * 1.12, -high);
  } else {
    const steps = 4;
    for (let step = 0; step < steps; step++) {
      const x = half * (1 - step / steps);
      brush.lineTo(-x, -high - (top * step) / steps);
      brush.lineTo(-x, -high - (top * (step + 1)) / steps);
    }
    for (let step = steps - 1; step >= 0; step--) {
      const x = half * (1 - step / steps);
      brush.lineTo(x, -high - (top * (step + 1)) / steps);
      brush.lineTo(x, -high - (top * step) / steps);
    }
  }
  brush.closePath();
}

/** The light comes from the upper left: the right of a wall is in shade. */
function shadeOf(brush: Brush, half: number, high: number): void {
  const shade = brush.createLinearGradient(-half, 0, half, 0);
  shade.addColorStop(0.3, clear(colours.night, 0));
  shade.addColorStop(1, clear(colours.night, 0.2));
  brush.fillStyle = shade;
  brush.fillRect(-half, -high, half * 2, high);
}

/** A window round (x, y); at night somebody is at home. */
function windowAt(brush: Brush, x: number, y: number, wide: number, high: number, time: Daytime): void {
  if (time === "night") {
    const reach = wide * 1.5;
    shine(brush, x, y, reach, [
      [0, clear(colours["lamp-bright"], 0.5)],
      [1, clear(colours["lamp-bright"], 0)],
    ]);
  }
  brush.beginPath();
  roundedBox(brush, x - wide / 2, y - high / 2, wide, high, wide * 0.2);
  brush.fillStyle = time === "night" ? colours["lamp-bright"] : "#8fb7d6";
  brush.fill();
}

/** The school standing on (0, 0): long and low, with a clock and a flag in the middle. */
function paintSchool(brush: Brush, wide: number, high: number, time: Daytime): void {
  const half = wide / 2;
  const wall = at(time, "#f2c38f");
  const roof = at(time, "#b25a52");
  brush.fillStyle = roof;
  brush.beginPath();
  brush.moveTo(-half * 1.06, -high);
  brush.lineTo(-half * 0.9, -high * 1.42);
  brush.lineTo(half * 0.9, -high * 1.42);
  brush.lineTo(half * 1.06, -high);
  brush.fill();
  brush.fillStyle = wall;
  brush.fillRect(-half, -high, wide, high);
  shadeOf(brush, half, high);
  for (const x of [-0.38, -0.2, 0.2, 0.38]) {
    for (const y of [-0.72, -0.3]) windowAt(brush, x * wide, y * high, wide * 0.1, high * 0.26, time);
  }
  paintEntrance(brush, wide, high, wall, roof, time);
}

function paintEntrance(brush: Brush, wide: number, high: number, wall: string, roof: string, time: Daytime): void {
  const half = wide * 0.12;
  const top = high * 1.5;
  brush.fillStyle = mix(wall, "#ffffff", time === "day" ? 0.25 : 0.06);
  brush.fillRect(-half, -top, half * 2, top);
  brush.fillStyle = roof;
  brush.beginPath();
  brush.moveTo(-half * 1.25, -top);
  brush.lineTo(0, -top - high * 0.42);
  brush.lineTo(half * 1.25, -top);
  brush.fill();
  brush.fillStyle = at(time, "#fff7ea");
  brush.fillRect(-wide * 0.006, -top - high * 0.86, wide * 0.012, high * 0.48);
  brush.fillStyle = at(time, colours["ring-5"]);
  brush.fillRect(wide * 0.006, -top - high * 0.86, wide * 0.1, high * 0.2);
  disc(brush, 0, -top + high * 0.3, half * 0.55, time === "day" ? "#ffffff" : colours.lamp);
  brush.strokeStyle = colours.ink;
  brush.lineWidth = Math.max(0.8, wide * 0.008);
  brush.beginPath();
  brush.moveTo(0, -top + high * 0.17);
  brush.lineTo(0, -top + high * 0.3);
  brush.lineTo(half * 0.3, -top + high * 0.36);
  brush.stroke();
  brush.fillStyle = at(time, "#7a4b3f");
  brush.beginPath();
  roundedBox(brush, -half * 0.6, -high * 0.46, half * 1.2, high * 0.46, [half * 0.6, half * 0.6, 0, 0]);
  brush.fill();
}
