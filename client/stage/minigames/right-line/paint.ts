import { colours } from "../../../design/tokens.ts";
import { type Brush, disc, glow, oval, roundedBox, shine, symbol } from "../../paint/brush.ts";
import { clear, mix } from "../../paint/colour.ts";
import type { deskLooks } from "./desks.ts";
import type { LinePlaces } from "./layout.ts";

const shade = "#14163a";
const wood = { light: "#e0a871", plain: "#b97a4d", deep: "#6d3f34" } as const;

/** How far the belt reaches beyond the middle of its track, and how far inside of it it ends. */
const outer = { x: 1.24, y: 1.36 } as const;
const inner = { x: 0.74, y: 0.62 } as const;

/** The square in the evening with its round belt, from the upper left corner of the stage. */
export function paintGround(brush: Brush, width: number, height: number, places: LinePlaces): void {
  const { belt, land } = places;
  paintLawn(brush, width, height, land);
  brush.save();
  brush.translate(belt.x, belt.y);
  brush.scale(1, 0.62);
  const light = glow(brush, 0, 0, width * 0.62, [
    [0, clear("#ffdca0", 0.75)],
    [0.45, clear("#f0a878", 0.42)],
    [1, clear("#c97f8c", 0)],
  ]);
  disc(brush, 0, 0, width * 0.62, light);
  brush.restore();
  for (const { x, y, width: wide, height: high } of Object.values(places.booths)) {
    oval(brush, x, y + high * 0.46, wide * 0.62, high * 0.22, clear(shade, 0.22));
  }
  paintBelt(brush, belt);
  paintBulbs(brush, width, land);
  const vignette = brush.createLinearGradient(0, height * 0.72, 0, height);
  vignette.addColorStop(0, clear(shade, 0));
  vignette.addColorStop(1, clear(shade, 0.32));
  brush.fillStyle = vignette;
  brush.fillRect(0, 0, width, height);
}

/** The lawn behind and under the booths, with trees and a house where somebody is still up. */
function paintLawn(brush: Brush, width: number, height: number, land: number): void {
  const edge = (share: number) => land - Math.sin(share * Math.PI) * height * 0.035;
  const unit = height * 0.055;
  for (const [share, size] of trees) {
    const x = share * width;
    const y = edge(share);
    const tree = brush.createLinearGradient(x - unit * size, y - unit * size * 2, x + unit * size, y);
    tree.addColorStop(0, "#7a6a96");
    tree.addColorStop(1, "#3b3a6b");
    oval(brush, x, y - unit * size * 0.9, unit * size * 0.72, unit * size, tree);
    oval(brush, x + unit * size * 0.5, y - unit * size * 0.45, unit * size * 0.6, unit * size * 0.6, tree);
  }
  if (width >= leastForHouse) paintHouse(brush, width * 0.335, edge(0.335) - unit * 1.3, unit * 1.5);
  const lawn = brush.createLinearGradient(0, land - height * 0.04, 0, height);
  lawn.addColorStop(0, "#6f6f8f");
  lawn.addColorStop(0.3, "#565a86");
  lawn.addColorStop(1, "#2f3566");
  brush.beginPath();
  brush.moveTo(0, height);
  for (let step = 0; step <= 40; step++) brush.lineTo((step / 40) * width, edge(step / 40));
  brush.lineTo(width, height);
  brush.fillStyle = lawn;
  brush.fill();
}

/** On a narrower stage (px) the desks leave no place for the house. */
const leastForHouse = 440;

/** Trees on the horizon: where, as a share of the width, and how big. */
const trees = [
  [0.03, 1.5],
  [0.36, 0.9],
  [0.63, 1.2],
  [0.7, 0.8],
  [0.97, 1.4],
] as const;

function paintHouse(brush: Brush, x: number, y: number, size: number): void {
  brush.fillStyle = "#4a437a";
  brush.fillRect(x - size * 0.45, y, size * 0.9, size);
  brush.beginPath();
  brush.moveTo(x - size * 0.6, y + size * 0.04);
  brush.lineTo(x, y - size * 0.5);
  brush.lineTo(x + size * 0.6, y + size * 0.04);
  brush.fillStyle = "#3a3466";
  brush.fill();
  brush.fillStyle = colours["lamp-bright"];
  brush.fillRect(x - size * 0.24, y + size * 0.22, size * 0.18, size * 0.22);
  brush.fillRect(x + size * 0.06, y + size * 0.22, size * 0.18, size * 0.22);
}

function paintBelt(brush: Brush, { x, y, radiusX, radiusY, rim }: LinePlaces["belt"]): void {
  const wide = radiusX * outer.x;
  const high = radiusY * outer.y;
  for (let layer = 4; layer > 0; layer--)
    oval(brush, x, y + rim * (1 + layer * 0.5), wide + layer, high + layer, clear(shade, 0.1));
  for (let depth = rim; depth > 0; depth -= 0.5)
    oval(brush, x, y + depth, wide, high, mix(wood.plain, wood.deep, depth / rim));
  const top = brush.createLinearGradient(x - wide, y - high, x + wide, y + high);
  top.addColorStop(0, wood.light);
  top.addColorStop(0.5, wood.plain);
  top.addColorStop(1, mix(wood.plain, wood.deep, 0.45));
  oval(brush, x, y, wide, high, top);
  const band = brush.createLinearGradient(x, y - high, x, y + high);
  band.addColorStop(0, "#4a4378");
  band.addColorStop(1, "#6a5a95");
  oval(brush, x, y, wide * 0.95, high * 0.93, band);
  oval(brush, x, y, radiusX * inner.x, radiusY * inner.y, mix(wood.light, wood.plain, 0.4));
  const middle = glow(brush, x, y, radiusX * 0.7, [
    [0, "#ffe7b0"],
    [1, "#d69a66"],
  ]);
  oval(brush, x, y, radiusX * inner.x * 0.94, radiusY * inner.y * 0.9, middle);
}

/** A string of small lamps across the sky. */
function paintBulbs(brush: Brush, width: number, land: number): void {
  const count = Math.max(7, Math.round(width / 46));
  const hang = (share: number) => land * (0.06 + 0.5 * (1 - (2 * share - 1) ** 2) * 0.42);
  brush.strokeStyle = clear(shade, 0.55);
  brush.lineWidth = 1.2;
  brush.beginPath();
  for (let step = 0; step <= 40; step++) brush.lineTo((step / 40) * width, hang(step / 40));
  brush.stroke();
  for (let index = 0; index < count; index++) {
    const share = (index + 0.5) / count;
    const x = share * width;
    const y = hang(share) + 4;
    shine(brush, x, y, 13, [
      [0, clear(colours["lamp-bright"], 0.55)],
      [1, clear(colours["lamp-bright"], 0)],
    ]);
    disc(brush, x, y, 2.8, colours.lamp);
  }
}

/** A stud of the belt, round (0, 0). */
export function paintStud(brush: Brush, radius: number): void {
  oval(brush, 0, 0, radius, radius * 0.6, clear("#cdbaf4", 0.5));
}

type Look = (typeof deskLooks)[keyof typeof deskLooks];

/** A booth round (0, 0): a warm window with its symbol, a counter, an awning in its colour. */
export function paintBooth(brush: Brush, width: number, height: number, { symbol: name, colour }: Look): void {
  const half = width / 2;
  const rounded = Math.min(width, height) * 0.08;
  const block = (x: number, y: number, wide: number, high: number, fill: string | CanvasGradient, corner = rounded) => {
    brush.beginPath();
    roundedBox(brush, x, y, wide, high, corner);
    brush.fillStyle = fill;
    brush.fill();
  };
  const wall = brush.createLinearGradient(-half, 0, half, 0);
  wall.addColorStop(0, mix(colour, wood.deep, 0.42));
  wall.addColorStop(1, mix(colour, "#3a2c55", 0.62));
  block(-half * 0.88, -height * 0.34, width * 0.88, height * 0.82, wall);
  const window = brush.createRadialGradient(0, -height * 0.12, 0, 0, 0, half);
  window.addColorStop(0, "#fffbe9");
  window.addColorStop(0.55, colours.lamp);
  window.addColorStop(1, "#f3b26e");
  block(-half * 0.74, -height * 0.24, width * 0.74, height * 0.52, window);
  symbol(brush, name, 0, height * 0.02, Math.min(height * 0.44, width * 0.5), colours.ink);
  const counter = brush.createLinearGradient(0, height * 0.24, 0, height * 0.5);
  counter.addColorStop(0, wood.light);
  counter.addColorStop(0.25, wood.plain);
  counter.addColorStop(1, wood.deep);
  block(-half * 0.94, height * 0.25, width * 0.94, height * 0.25, counter);
  block(-half, height * 0.22, width, height * 0.07, mix(wood.light, "#fff2d6", 0.35), height * 0.03);
  paintAwning(brush, width, height, colour);
}

function paintAwning(brush: Brush, width: number, height: number, colour: string): void {
  const stripes = 6;
  const each = width / stripes;
  const top = -height * 0.5;
  const drop = height * 0.2;
  for (let index = 0; index < stripes; index++) {
    const left = -width / 2 + index * each;
    const lean = (at: number) => at * 0.88;
    const fill = brush.createLinearGradient(0, top, 0, top + drop * 1.6);
    const tone = index % 2 === 0 ? colour : colours.paper;
    fill.addColorStop(0, mix(tone, "#ffffff", 0.25));
    fill.addColorStop(0.7, tone);
    fill.addColorStop(1, mix(tone, shade, 0.22));
    brush.beginPath();
    brush.moveTo(lean(left), top);
    brush.lineTo(lean(left + each), top);
    brush.lineTo(left + each, top + drop);
    brush.arc(left + each / 2, top + drop, each / 2, 0, Math.PI);
    brush.closePath();
    brush.fillStyle = fill;
    brush.fill();
  }
}

/** The letter box in the middle, its foot at (0, 0), `height` high. */
export function paintLetterBox(brush: Brush, height: number): void {
  const half = height * 0.26;
  oval(brush, 0, 0, half * 1.5, half * 0.5, clear(shade, 0.3));
  const body = brush.createLinearGradient(-half, 0, half, 0);
  body.addColorStop(0, mix(colours.heart, "#ffffff", 0.3));
  body.addColorStop(0.4, colours.heart);
  body.addColorStop(1, mix(colours.heart, "#5c1f4a", 0.5));
  brush.beginPath();
  roundedBox(brush, -half, -height * 0.82, half * 2, height * 0.82, [half, half, half * 0.25, half * 0.25]);
  brush.fillStyle = body;
  brush.fill();
  brush.beginPath();
  roundedBox(brush, -half * 0.62, -height * 0.6, half * 1.24, height * 0.08, height * 0.04);
  brush.fillStyle = mix(colours.ink, "#5c1f4a", 0.2);
  brush.fill();
  symbol(brush, "heart", 0, -height * 0.3, height * 0.24, colours.paper);
}

/** A letter round (0, 0): an envelope with a seal; a bright edge when it is one's own to give. */
export function paintLetter(brush: Brush, width: number, own: boolean): void {
  const height = width * 0.68;
  const corner = width * 0.07;
  const sheet = (x: number, y: number, grow: number, fill: string | CanvasGradient) => {
    brush.beginPath();
    roundedBox(brush, x - width / 2 - grow, y - height / 2 - grow, width + 2 * grow, height + 2 * grow, corner + grow);
    brush.fillStyle = fill;
    brush.fill();
  };
  sheet(0, width * 0.07, 0, clear(shade, 0.35));
  if (own) sheet(0, 0, Math.max(2, width * 0.06), colours["lamp-bright"]);
  const paper = brush.createLinearGradient(0, -height / 2, 0, height / 2);
  paper.addColorStop(0, "#ffffff");
  paper.addColorStop(1, mix(colours.paper, "#e7c9a0", 0.35));
  sheet(0, 0, 0, paper);
  brush.strokeStyle = clear("#a8845c", 0.75);
  brush.lineWidth = Math.max(1, width * 0.025);
  brush.lineJoin = "round";
  brush.beginPath();
  brush.moveTo(-width * 0.46, -height * 0.42);
  brush.lineTo(0, height * 0.06);
  brush.lineTo(width * 0.46, -height * 0.42);
  brush.stroke();
  symbol(brush, "heart", 0, height * 0.06, width * 0.36, colours["heart-deep"]);
}
