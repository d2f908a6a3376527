import type { Ring } from "../../design/art.ts";
import { luminance } from "../../design/luminance.ts";
import { colours } from "../../design/tokens.ts";
import { figure } from "../board/spread.ts";
import { type Brush, disc, glow, isSymbol, oval, shine, symbol } from "./brush.ts";
import { clear, mix } from "./colour.ts";

/** The colour of a ring of the square. */
export function ringColour(ring: Ring): string {
  return colours[`ring-${ring}`];
}

/** How many radii a picture of a sphere with its shade is wide and high; and one of what is round it. */
export const sphereSpan = 2.34;
export const roundSpan = 2.7;

/**
 * A newcomer's sphere round (0, 0): the portrait, a rim in the newcomer's colour, light from the upper left.
 *
 * @param portrait Null until it is loaded: then the symbol stands for it.
 */
export function paintSphere(
  brush: Brush,
  radius: number,
  { colour, symbol: sign }: { colour: string; symbol: string },
  portrait: CanvasImageSource | null,
): void {
  const rim = radius * 0.16;
  oval(brush, radius * 0.03, radius * 0.1, radius * 1.03, radius * 1.03, clear("#14163a", 0.32));
  const edge = brush.createLinearGradient(-radius, -radius, radius, radius);
  edge.addColorStop(0, mix(colour, "#ffffff", luminance(colour) > 0.7 ? 0.4 : 0.22));
  edge.addColorStop(1, mix(colour, "#14163a", 0.2));
  disc(brush, 0, 0, radius * 1.045, colours.paper);
  disc(brush, 0, 0, radius, edge);
  brush.lineWidth = Math.max(0.75, radius * 0.025);
  brush.strokeStyle = clear("#14163a", luminance(colour) > 0.6 ? 0.35 : 0.18);
  brush.beginPath();
  brush.arc(0, 0, radius - brush.lineWidth / 2, 0, 2 * Math.PI);
  brush.stroke();
  const inner = radius - rim;
  disc(brush, 0, 0, inner + radius * 0.02, mix(colours.paper, "#14163a", 0.05));
  if (portrait) {
    brush.save();
    brush.beginPath();
    brush.arc(0, 0, inner, 0, 2 * Math.PI);
    brush.clip();
    brush.drawImage(portrait, -inner, -inner, 2 * inner, 2 * inner);
    brush.restore();
  } else if (isSymbol(sign)) {
    symbol(brush, sign, 0, 0, inner * 1.2, mix(colour, colours.ink, 0.55));
  }
  paintGloss(brush, inner);
}

function paintGloss(brush: Brush, radius: number): void {
  const shade = brush.createRadialGradient(-radius * 0.25, -radius * 0.3, radius * 0.55, 0, 0, radius);
  shade.addColorStop(0, clear("#14163a", 0));
  shade.addColorStop(0.78, clear("#14163a", 0.03));
  shade.addColorStop(1, clear("#14163a", 0.26));
  disc(brush, 0, 0, radius, shade);
  brush.save();
  brush.rotate(-0.62);
  oval(
    brush,
    0,
    -radius * 0.68,
    radius * 0.42,
    radius * 0.17,
    glow(brush, 0, -radius * 0.7, radius * 0.4, [
      [0, clear("#ffffff", 0.6)],
      [1, clear("#ffffff", 0.06)],
    ]),
  );
  brush.restore();
}

/** A badge with a symbol, round (0, 0). */
export function paintBadge(
  brush: Brush,
  radius: number,
  name: string,
  fill: string,
  edge: string = colours.paper,
): void {
  disc(brush, 0, radius * 0.12, radius * 1.02, clear("#14163a", 0.28));
  disc(brush, 0, 0, radius, edge);
  disc(brush, 0, 0, radius * 0.86, fill);
  const ink = luminance(fill) > 0.4 ? colours.ink : colours.card;
  if (isSymbol(name)) symbol(brush, name, 0, 0, radius * 1.16, ink);
}

/** Height of a foot plate's edge, in radii of the sphere. */
const plateEdge = 0.11;

/** The plate a figure stands on, in the colour of its ring, round its foot at (0, 0), with the shade of its sphere. */
export function paintPlate(brush: Brush, radius: number, ring: Ring): void {
  const colour = ringColour(ring);
  const { plateX, plateY } = figure;
  const edge = radius * plateEdge;
  oval(brush, 0, edge * 2, radius * plateX * 1.05, radius * plateY * 1.02, clear("#14163a", 0.3));
  oval(brush, 0, edge, radius * plateX, radius * plateY, mix(colour, "#3b1638", 0.42));
  oval(brush, 0, 0, radius * plateX, radius * plateY, colours.paper);
  const top = brush.createLinearGradient(0, -radius * plateY, 0, radius * plateY);
  top.addColorStop(0, mix(colour, "#14163a", 0.1));
  top.addColorStop(0.5, colour);
  top.addColorStop(1, mix(colour, "#ffffff", 0.28));
  const line = Math.max(1.5, radius * 0.055);
  oval(brush, 0, 0, radius * plateX - line, radius * plateY - line * 0.8, top);
  brush.save();
  brush.translate(0, -radius * 0.12);
  paintFootShade(brush, radius);
  brush.restore();
}

/** The shade a sphere throws on its plate, round its foot at (0, 0). */
function paintFootShade(brush: Brush, radius: number): void {
  brush.save();
  brush.scale(1, 0.36);
  shine(brush, 0, 0, radius * 0.95, [
    [0, clear("#14163a", 0.5)],
    [0.6, clear("#14163a", 0.28)],
    [1, clear("#14163a", 0)],
  ]);
  brush.restore();
}

/** Warm light round (0, 0); fades to nothing at `radius`. */
export function paintWarmth(brush: Brush, radius: number): void {
  shine(brush, 0, 0, radius, [
    [0, clear("#fff3c4", 0.95)],
    [0.35, clear(colours.lamp, 0.72)],
    [0.62, clear(colours["lamp-bright"], 0.28)],
    [1, clear(colours["lamp-bright"], 0)],
  ]);
}

/** A circle of dots round (0, 0): the sign of an alarm, turning slowly. */
export function paintDots(brush: Brush, radius: number, colour: string, count = 18): void {
  const dot = (Math.PI * radius) / count / 2.3;
  for (let index = 0; index < count; index++) {
    const angle = (index / count) * 2 * Math.PI;
    const x = Math.cos(angle) * radius;
    const y = Math.sin(angle) * radius;
    disc(brush, x, y, dot * 1.35, clear("#14163a", 0.55));
    disc(brush, x, y, dot, colour);
  }
}

/** The place of somebody who has gone for the night: an outline in dots and a lantern that stays lit. */
export function paintEmptyPlace(brush: Brush, radius: number): void {
  disc(brush, 0, 0, radius, clear(colours.night, 0.5));
  paintDots(brush, radius * 0.96, colours.lamp, 22);
  symbol(brush, "lantern", 0, 0, radius * 1.15, colours.lamp);
}

/** A calm lamp: the sphere of the structure that is nobody's own. */
export function paintLamp(brush: Brush, radius: number): void {
  oval(brush, radius * 0.04, radius * 0.1, radius * 1.02, radius * 1.02, clear("#14163a", 0.3));
  const light = brush.createRadialGradient(-radius * 0.3, -radius * 0.36, radius * 0.05, 0, 0, radius);
  light.addColorStop(0, "#ffffff");
  light.addColorStop(0.28, "#fff6dc");
  light.addColorStop(0.7, colours.lamp);
  light.addColorStop(1, "#d8a968");
  disc(brush, 0, 0, radius, light);
  paintGloss(brush, radius);
}

/** A four-pointed spark round (0, 0). */
export function paintSpark(brush: Brush, radius: number): void {
  brush.beginPath();
  for (let point = 0; point < 4; point++) {
    const angle = (point * Math.PI) / 2;
    const between = angle + Math.PI / 4;
    brush.lineTo(Math.cos(angle) * radius, Math.sin(angle) * radius);
    brush.lineTo(Math.cos(between) * radius * 0.24, Math.sin(between) * radius * 0.24);
  }
  brush.closePath();
  brush.fillStyle = "#fff6d8";
  brush.fill();
}
