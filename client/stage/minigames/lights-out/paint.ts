import type { MessageSign } from "../../../../shared/minigames/lights-out/messages.ts";
import { colours } from "../../../design/tokens.ts";
import { type Brush, disc, glow, oval, symbol } from "../../paint/brush.ts";
import { clear, mix } from "../../paint/colour.ts";
import { scatter } from "../../paint/sky.ts";
import type { RoomPlaces } from "./layout.ts";
import { signSymbols } from "./sign-symbols.ts";

function rounded(
  brush: Brush,
  [x, y, width, height]: readonly [number, number, number, number],
  corner: number,
  fill: string | CanvasGradient,
): void {
  brush.beginPath();
  brush.roundRect(x, y, width, height, corner);
  brush.fillStyle = fill;
  brush.fill();
}

/** A bedroom at night from (0, 0) in the upper left corner: wall, window with moon and stars, floor, rug. */
export function paintRoom(brush: Brush, width: number, height: number, { window: pane, floor, bed }: RoomPlaces): void {
  const wall = brush.createLinearGradient(0, 0, 0, floor);
  wall.addColorStop(0, "#232a63");
  wall.addColorStop(1, "#3b3a7c");
  brush.fillStyle = wall;
  brush.fillRect(0, 0, width, height);
  const boards = brush.createLinearGradient(0, floor, 0, height);
  boards.addColorStop(0, "#5a4a78");
  boards.addColorStop(1, "#463a66");
  brush.fillStyle = boards;
  brush.fillRect(0, floor, width, height - floor);
  oval(brush, bed.x + bed.width / 2, height * 0.95, bed.width * 0.78, height * 0.1, clear("#8a6fb0", 0.55));
  const frame = pane.width * 0.07;
  rounded(brush, [pane.x - frame, pane.y - frame, pane.width + 2 * frame, pane.height + 2 * frame], frame, "#d9cfe8");
  const sky = brush.createLinearGradient(0, pane.y, 0, pane.y + pane.height);
  sky.addColorStop(0, "#0f1236");
  sky.addColorStop(1, "#3c4290");
  rounded(brush, [pane.x, pane.y, pane.width, pane.height], frame * 0.5, sky);
  const next = scatter(7);
  for (let star = 0; star < 9; star++) {
    disc(
      brush,
      pane.x + pane.width * (0.08 + 0.84 * next()),
      pane.y + pane.height * (0.1 + 0.75 * next()),
      1.1,
      "#fff6d8",
    );
  }
  disc(brush, pane.x + pane.width * 0.7, pane.y + pane.height * 0.32, pane.width * 0.14, "#fff3cf");
  disc(brush, pane.x + pane.width * 0.76, pane.y + pane.height * 0.28, pane.width * 0.12, "#1d2150");
  brush.fillStyle = "#d9cfe8";
  brush.fillRect(pane.x + pane.width / 2 - frame / 3, pane.y, frame * 0.66, pane.height);
}

/** The bed's head and mattress, from (0, 0) in its upper left corner. */
export function paintBed(brush: Brush, width: number, height: number): void {
  rounded(brush, [-width * 0.04, -height * 0.32, width * 0.1, height * 1.3], width * 0.03, "#8a5a3a");
  rounded(brush, [width * 0.94, height * 0.1, width * 0.08, height * 0.86], width * 0.03, "#8a5a3a");
  rounded(brush, [0, height * 0.34, width, height * 0.46], width * 0.05, colours.paper);
  oval(brush, width * 0.22, height * 0.26, width * 0.2, height * 0.24, "#fffaf0");
}

/** The blanket over the sleeper, from (0, 0) in the upper left corner of the bed; warm squares and a fold. */
export function paintBlanket(brush: Brush, width: number, height: number, colour: string): void {
  const cloth = brush.createLinearGradient(0, height * 0.1, 0, height * 0.85);
  cloth.addColorStop(0, mix(colour, "#ffffff", 0.25));
  cloth.addColorStop(1, mix(colour, "#14163a", 0.25));
  rounded(brush, [width * 0.3, height * 0.14, width * 0.69, height * 0.64], width * 0.08, cloth);
  rounded(brush, [width * 0.28, height * 0.12, width * 0.16, height * 0.64], width * 0.06, "#fff4dc");
}

/** A message as a small glowing lantern, round (0, 0). */
export function paintPing(brush: Brush, radius: number, sign: MessageSign, own: boolean): void {
  disc(
    brush,
    0,
    0,
    radius * 1.5,
    glow(brush, 0, 0, radius * 1.5, [
      [0, clear(own ? colours["lamp-bright"] : "#9fb2ff", 0.75)],
      [1, clear(own ? colours["lamp-bright"] : "#9fb2ff", 0)],
    ]),
  );
  disc(brush, 0, 0, radius, own ? colours.lamp : "#dfe4ff");
  disc(brush, -radius * 0.3, -radius * 0.35, radius * 0.3, clear("#ffffff", 0.5));
  symbol(brush, signSymbols[sign], 0, 0, radius * 1.1, colours.ink);
}
