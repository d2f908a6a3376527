import { colours } from "../../../design/tokens.ts";
import { type Brush, disc, glow, oval, symbol } from "../../paint/brush.ts";
import { clear, mix } from "../../paint/colour.ts";

/** The colours of the three people, none of them a ring's. */
export const peopleColours = ["#5b8def", "#c98bdb", "#3fb6b2"] as const;

/** A little theatre in the evening from (0, 0) in the upper left corner: curtains, boards, a warm light. */
export function paintTheatre(brush: Brush, width: number, height: number): void {
  const wall = brush.createLinearGradient(0, 0, 0, height);
  wall.addColorStop(0, "#2a2768");
  wall.addColorStop(1, "#5a3f86");
  brush.fillStyle = wall;
  brush.fillRect(0, 0, width, height);
  for (const share of [0.2, 0.5, 0.8]) {
    const x = width * share;
    brush.fillStyle = glow(brush, x, height * 0.4, height * 0.8, [
      [0, clear(colours.lamp, 0.4)],
      [1, clear(colours.lamp, 0)],
    ]);
    brush.fillRect(x - height, 0, height * 2, height);
  }
  brush.fillStyle = "#7a5236";
  brush.fillRect(0, height * 0.84, width, height * 0.16);
  brush.fillStyle = clear("#14163a", 0.25);
  brush.fillRect(0, height * 0.84, width, height * 0.025);
  const fold = Math.max(14, width * 0.028);
  for (let side = 0; side < 2; side++) {
    for (let index = 0; index < 3; index++) {
      const x = side === 0 ? index * fold * 0.8 : width - index * fold * 0.8;
      oval(brush, x, height * 0.38, fold * 0.6, height * 0.62, mix("#c8415a", "#14163a", index * 0.12));
    }
  }
}

/** Somebody whom one has met online only, round (0, 0): a ball of light with a face one cannot read. */
export function paintPerson(brush: Brush, radius: number, colour: string): void {
  oval(brush, 0, radius * 1.06, radius * 0.8, radius * 0.16, clear("#0b0d2a", 0.35));
  const light = brush.createRadialGradient(-radius * 0.35, -radius * 0.4, radius * 0.1, 0, 0, radius);
  light.addColorStop(0, mix(colour, "#ffffff", 0.7));
  light.addColorStop(0.5, colour);
  light.addColorStop(1, mix(colour, "#14163a", 0.35));
  disc(brush, 0, 0, radius, light);
  for (const side of [-1, 1]) disc(brush, side * radius * 0.3, -radius * 0.06, radius * 0.1, colours.ink);
  brush.beginPath();
  brush.arc(0, radius * 0.12, radius * 0.36, 0.25, Math.PI - 0.25);
  brush.lineWidth = radius * 0.09;
  brush.lineCap = "round";
  brush.strokeStyle = colours.ink;
  brush.stroke();
}

/** A golden mask, round (0, 0). */
export function paintMask(brush: Brush, radius: number): void {
  symbol(brush, "mask", 0, radius * 0.06, radius * 2.1, clear("#14163a", 0.3));
  brush.save();
  brush.beginPath();
  brush.ellipse(0, 0, radius * 0.92, radius * 0.62, 0, 0, 2 * Math.PI);
  const gold = brush.createLinearGradient(0, -radius * 0.6, 0, radius * 0.6);
  gold.addColorStop(0, "#fff1b8");
  gold.addColorStop(0.5, colours["lamp-bright"]);
  gold.addColorStop(1, "#c98f2a");
  brush.fillStyle = gold;
  brush.fill();
  brush.restore();
  for (const side of [-1, 1])
    oval(brush, side * radius * 0.38, -radius * 0.04, radius * 0.22, radius * 0.15, "#2a2768");
}

/** A small flag of this device, its foot at (0, 0). */
export function paintFlag(brush: Brush, size: number): void {
  disc(brush, 0, 0, size, clear("#0b0d2a", 0.3));
  disc(brush, 0, 0, size * 0.94, colours.choice);
  symbol(brush, "flag", 0, 0, size * 1.2, colours.paper);
}
