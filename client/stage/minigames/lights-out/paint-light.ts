import type { MessageKind } from "../../../../shared/minigames/lights-out/messages.ts";
import { colours } from "../../../design/tokens.ts";
import { type Brush, disc, oval, roundedBox, shine, symbol } from "../../paint/brush.ts";
import { clear, mix } from "../../paint/colour.ts";
import { kindSymbols } from "./kind-symbols.ts";

/** The colour of each kind of light; its symbol says the same. */
export const kindColours = {
  game: colours["table-2"],
  group: colours["table-3"],
  video: colours["table-6"],
  challenge: colours["table-1"],
  chat: colours["table-4"],
} as const satisfies Record<MessageKind, string>;

/** The light round a moth, round (0, 0); fades to nothing at `radius`. */
export function paintHalo(brush: Brush, radius: number, colour: string): void {
  shine(brush, 0, 0, radius, [
    [0, clear(mix(colour, "#ffffff", 0.5), 0.75)],
    [0.45, clear(colour, 0.3)],
    [1, clear(colour, 0)],
  ]);
}

/** The two wings of one side, their root at (0, 0), spread to the right. */
export function paintWings(brush: Brush, radius: number): void {
  for (const [turn, long, wide] of [
    [-0.55, 1.15, 0.42],
    [0.35, 0.85, 0.32],
  ] as const) {
    brush.save();
    brush.rotate(turn);
    const veil = brush.createLinearGradient(0, 0, radius * long, 0);
    veil.addColorStop(0, clear("#ffffff", 0.75));
    veil.addColorStop(1, clear("#dfe4ff", 0.4));
    oval(brush, (radius * long) / 2, 0, (radius * long) / 2, (radius * wide) / 1.4, veil);
    brush.restore();
  }
}

/** A moth's body with the symbol of where it comes from, round (0, 0). */
export function paintLight(brush: Brush, radius: number, kind: MessageKind, isBig: boolean): void {
  const colour = kindColours[kind];
  disc(brush, 0, radius * 0.08, radius * 1.02, clear("#14163a", 0.3));
  const ball = brush.createRadialGradient(-radius * 0.3, -radius * 0.4, radius * 0.1, 0, 0, radius);
  ball.addColorStop(0, "#ffffff");
  ball.addColorStop(0.45, mix(colour, "#ffffff", 0.45));
  ball.addColorStop(1, colour);
  disc(brush, 0, 0, radius, ball);
  if (isBig) {
    brush.lineWidth = radius * 0.12;
    brush.strokeStyle = colours.card;
    brush.beginPath();
    brush.arc(0, 0, radius * 0.9, 0, 2 * Math.PI);
    brush.stroke();
  }
  symbol(brush, kindSymbols[kind], 0, 0, radius * 1.1, colours.ink);
}

/** A lit window across the street, round (0, 0): somebody is with a friend now. */
export function paintHomeLight(brush: Brush, width: number, height: number): void {
  const reach = width * 2.2;
  shine(brush, 0, 0, reach, [
    [0, clear(colours["lamp-bright"], 0.7)],
    [1, clear(colours["lamp-bright"], 0)],
  ]);
  brush.beginPath();
  roundedBox(brush, -width / 2, -height / 2, width, height, width * 0.15);
  brush.fillStyle = "#fff0bd";
  brush.fill();
  symbol(brush, "heart", 0, height * 0.02, width * 0.8, colours["heart-deep"]);
}

/** Light through the gap of the door, `width` by `height` round (0, 0): an adult is awake. */
export function paintDoorLight(brush: Brush, width: number, height: number): void {
  const beam = brush.createLinearGradient(-width / 2, 0, width / 2, 0);
  beam.addColorStop(0, clear("#ffe9a8", 0));
  beam.addColorStop(0.7, clear("#ffe9a8", 0.5));
  beam.addColorStop(1, clear("#fff6d8", 0.95));
  brush.fillStyle = beam;
  brush.fillRect(-width / 2, -height / 2, width, height);
}
