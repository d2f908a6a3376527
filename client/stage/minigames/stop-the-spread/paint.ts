import type { PhoneStatus } from "../../../../shared/minigames/stop-the-spread/view.ts";
import type { SymbolName } from "../../../design/symbol-paths.ts";
import { colours } from "../../../design/tokens.ts";
import { type Brush, disc, glow, symbol } from "../../paint/brush.ts";
import { clear, mix } from "../../paint/colour.ts";

/** Colour of a screen and the symbol on it, by what the phone is. */
export const phoneLooks = {
  clean: { screen: colours.lamp, symbol: "mobile" },
  has: { screen: colours.heart, symbol: "image" },
  stopped: { screen: "#8fd8ae", symbol: "shield-check" },
} as const satisfies Record<PhoneStatus, { screen: string; symbol: SymbolName }>;

/** A phone round (0, 0). */
export function paintPhone(brush: Brush, radius: number, status: PhoneStatus): void {
  const width = radius * 1.16;
  const height = radius * 1.9;
  const { screen, symbol: sign } = phoneLooks[status];
  disc(brush, 0, radius * 0.86, radius * 0.7, clear("#0b0d2a", 0.22));
  box(brush, width, height, radius * 0.26, colours.night);
  box(brush, width * 0.84, height * 0.86, radius * 0.15, screen);
  const light = brush.createLinearGradient(-width / 2, -height / 2, width / 2, height / 2);
  light.addColorStop(0, clear("#ffffff", 0.55));
  light.addColorStop(0.5, clear("#ffffff", 0));
  box(brush, width * 0.84, height * 0.86, radius * 0.15, light);
  symbol(brush, sign, 0, -radius * 0.06, radius * 0.78, colours.ink);
}

function box(brush: Brush, width: number, height: number, corner: number, fill: string | CanvasGradient): void {
  brush.beginPath();
  brush.roundRect(-width / 2, -height / 2, width, height, corner);
  brush.fillStyle = fill;
  brush.fill();
}

/** The hand of somebody at the table on a phone, round (0, 0). */
export function paintHand(brush: Brush, radius: number, own: boolean): void {
  disc(brush, 0, radius * 0.12, radius, clear("#0b0d2a", 0.35));
  disc(brush, 0, 0, radius, own ? colours.choice : colours.paper);
  symbol(brush, "hand", 0, 0, radius * 1.3, own ? colours.paper : colours.ink);
}

/** The picture on its way, turned over so that nobody sees it, round (0, 0). */
export function paintCard(brush: Brush, radius: number): void {
  box(brush, radius * 1.7, radius * 1.3, radius * 0.22, clear("#0b0d2a", 0.35));
  box(brush, radius * 1.56, radius * 1.16, radius * 0.2, colours.paper);
  const back = brush.createLinearGradient(-radius, -radius, radius, radius);
  back.addColorStop(0, mix(colours.heart, "#ffffff", 0.25));
  back.addColorStop(1, "#c79bd8");
  box(brush, radius * 1.34, radius * 0.94, radius * 0.12, back);
  symbol(brush, "eye-off", 0, 0, radius * 0.76, colours.ink);
}

/** A soft ring of light round (0, 0), fading to nothing at `radius`. */
export function paintHalo(brush: Brush, radius: number): void {
  disc(
    brush,
    0,
    0,
    radius,
    glow(brush, 0, 0, radius, [
      [0, clear(colours.lamp, 0)],
      [0.55, clear(colours.lamp, 0.75)],
      [1, clear(colours.lamp, 0)],
    ]),
  );
}

/** Evening sky with its lines between the phones, from (0, 0) in the upper left corner. */
export function paintField(
  brush: Brush,
  width: number,
  height: number,
  places: readonly { x: number; y: number }[],
  lines: readonly (readonly [number, number])[],
): void {
  const sky = brush.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, colours["sky-high"]);
  sky.addColorStop(0.62, colours["sky-mid"]);
  sky.addColorStop(1, colours["sky-low"]);
  brush.fillStyle = sky;
  brush.fillRect(0, 0, width, height);
  brush.lineCap = "round";
  for (const [stroke, colour] of [
    [7, clear("#0b0d2a", 0.35)],
    [3.5, clear("#c9c7ea", 0.75)],
  ] as const) {
    brush.lineWidth = stroke;
    brush.strokeStyle = colour;
    brush.beginPath();
    for (const [one, other] of lines) {
      const from = places[one];
      const to = places[other];
      if (!from || !to) continue;
      brush.moveTo(from.x, from.y);
      brush.lineTo(to.x, to.y);
    }
    brush.stroke();
  }
}
