import { colours } from "../../../design/tokens.ts";
import { type Brush, disc, roundedBox, shine, symbol } from "../../paint/brush.ts";
import { clear, mix } from "../../paint/colour.ts";

/** The metals: of the key, of a tooth that is worth little, and of the lock. */
const metals = {
  gold: { light: "#fff3c0", plain: "#f4bf4f", dark: "#b06f25" },
  tin: { light: "#f4f1ff", plain: "#b3acd6", dark: "#6a6496" },
  warm: { light: "#ffe2b0", plain: "#ee9a57", dark: "#a4502f" },
} as const;
type Metal = keyof typeof metals;

function sheen(brush: Brush, metal: Metal, top: number, bottom: number): CanvasGradient {
  const { light, plain, dark } = metals[metal];
  const gradient = brush.createLinearGradient(0, top, 0, bottom);
  gradient.addColorStop(0, light);
  gradient.addColorStop(0.32, plain);
  gradient.addColorStop(1, dark);
  return gradient;
}

interface Plate {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Of all corners, or of the lower ones when the upper ones are square. */
  corner: number;
  hangs?: boolean;
}

function plate(
  brush: Brush,
  { left, top, width, height, corner, hangs = false }: Plate,
  fill: string | CanvasGradient,
) {
  brush.beginPath();
  roundedBox(brush, left, top, width, height, hangs ? [0, 0, corner, corner] : corner);
  brush.fillStyle = fill;
  brush.fill();
}

/** The bar of the key round (0, 0), with a collar at its left end and a round tip at its right. */
export function paintShaft(brush: Brush, length: number, thickness: number): void {
  const left = -length / 2;
  const half = thickness / 2;
  const all = { left, top: -half, width: length, height: thickness, corner: half };
  plate(brush, { ...all, top: -half * 0.4 }, clear("#14163a", 0.25));
  plate(brush, all, sheen(brush, "gold", -half, half));
  const collar = {
    left: left + half * 1.4,
    top: -half * 1.5,
    width: half * 0.9,
    height: thickness * 1.5,
    corner: half * 0.4,
  };
  plate(brush, collar, sheen(brush, "gold", collar.top, -collar.top));
  const gleam = {
    left: left + thickness * 1.4,
    top: -half * 0.62,
    width: length - thickness * 2,
    height: half * 0.26,
    corner: half * 0.13,
  };
  plate(brush, gleam, clear("#ffffff", 0.6));
}

/** A tooth that hangs from the middle of the upper edge (0, 0): gold for a strong word, pale for another. */
export function paintTooth(brush: Brush, width: number, length: number, strong: boolean): void {
  const corner = Math.min(width * 0.26, length * 0.45);
  const tooth = { left: -width / 2, top: 0, width, height: length, corner, hangs: true };
  plate(brush, { ...tooth, top: 3 }, clear("#14163a", 0.28));
  plate(brush, tooth, sheen(brush, strong ? "gold" : "tin", -length * 0.35, length));
  if (length < width * 0.6) return;
  const gleam = {
    left: -width * 0.34,
    top: length * 0.1,
    width: width * 0.14,
    height: length * 0.66,
    corner: width * 0.07,
  };
  plate(brush, gleam, clear("#ffffff", 0.55));
}

/** Where a tooth will be: a dotted outline that hangs from (0, 0). */
export function paintGap(brush: Brush, width: number, length: number): void {
  brush.setLineDash([4, 6]);
  brush.lineCap = "round";
  brush.lineWidth = 2.5;
  brush.strokeStyle = clear(colours.card, 0.8);
  brush.beginPath();
  brush.moveTo(-width / 2, 4);
  brush.lineTo(-width / 2, length);
  brush.lineTo(width / 2, length);
  brush.lineTo(width / 2, 4);
  brush.stroke();
  brush.setLineDash([]);
}

/** The bow of the lock round (0, 0): its legs end at the lower edge. */
export function paintShackle(brush: Brush, width: number, height: number): void {
  const thick = width * 0.2;
  const reach = (width - thick) / 2;
  for (const [colour, down] of [
    [clear("#14163a", 0.25), thick * 0.25],
    ["#77719f", 0],
    ["#d9d4f0", -thick * 0.16],
  ] as const) {
    brush.lineWidth = down < 0 ? thick * 0.36 : thick;
    brush.strokeStyle = colour;
    brush.beginPath();
    brush.moveTo(-reach + Math.min(0, down), height / 2);
    brush.lineTo(-reach + Math.min(0, down), down);
    brush.arc(0, down, reach, Math.PI, 0);
    brush.lineTo(reach + Math.min(0, down), height / 2);
    brush.stroke();
  }
}

/** The body of the lock round (0, 0), with a keyhole; a heart of light in it when it is closed well. */
export function paintLock(brush: Brush, width: number, height: number, shut: boolean): void {
  const body = { left: -width / 2, top: -height / 2, width, height, corner: width * 0.24 };
  plate(brush, { ...body, top: body.top + height * 0.07 }, clear("#14163a", 0.3));
  plate(brush, body, sheen(brush, "warm", body.top, -body.top));
  const inner = width * 0.07;
  const face = {
    left: body.left + inner,
    top: body.top + inner,
    width: width - inner * 2,
    height: height - inner * 2,
    corner: width * 0.18,
  };
  const light = brush.createRadialGradient(-width * 0.2, -height * 0.25, width * 0.05, 0, 0, width * 0.75);
  light.addColorStop(0, "#fff0cf");
  light.addColorStop(0.45, "#f7b877");
  light.addColorStop(1, "#d0744a");
  plate(brush, face, light);
  const hole = width * 0.12;
  const dark = shut ? colours.lamp : "#4a2244";
  if (shut)
    shine(brush, 0, 0, width * 0.42, [
      [0, clear("#fff3c4", 0.95)],
      [1, clear("#fff3c4", 0)],
    ]);
  disc(brush, 0, -hole * 0.5, hole, dark);
  brush.beginPath();
  brush.moveTo(-hole * 0.5, -hole * 0.2);
  brush.lineTo(hole * 0.5, -hole * 0.2);
  brush.lineTo(hole * 0.85, hole * 2);
  brush.lineTo(-hole * 0.85, hole * 2);
  brush.closePath();
  brush.fillStyle = dark;
  brush.fill();
}

/** A message with a hook below it, round (0, 0): somebody asks for the key. */
export function paintMessage(brush: Brush, size: number): void {
  const half = size / 2;
  brush.lineWidth = size * 0.07;
  brush.lineCap = "round";
  brush.strokeStyle = colours["ink-soft"];
  brush.beginPath();
  brush.moveTo(half * 0.2, half * 0.5);
  brush.lineTo(half * 0.2, half * 1.15);
  brush.arc(-half * 0.1, half * 1.15, half * 0.3, 0, Math.PI * 0.9);
  brush.stroke();
  plate(
    brush,
    { left: -half, top: -half * 0.68, width: size, height: size * 0.68, corner: size * 0.14 },
    clear("#14163a", 0.3),
  );
  plate(
    brush,
    { left: -half, top: -half * 0.76, width: size, height: size * 0.68, corner: size * 0.14 },
    mix(colours.paper, colours.heart, 0.12),
  );
  symbol(brush, "key", 0, -half * 0.08, size * 0.52, colours["heart-deep"]);
}
