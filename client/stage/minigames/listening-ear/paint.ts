import { colours } from "../../../design/tokens.ts";
import { type Brush, disc, symbol } from "../../paint/brush.ts";
import { clear, mix } from "../../paint/colour.ts";

/** An ear that listens, round (0, 0); lit when its child has made up its mind. */
export function paintEar(brush: Brush, radius: number, lit: boolean): void {
  const face = lit ? colours.lamp : colours.paper;
  disc(brush, 0, radius * 0.1, radius * 1.02, clear("#14163a", 0.28));
  const light = brush.createRadialGradient(-radius * 0.3, -radius * 0.4, radius * 0.1, 0, 0, radius);
  light.addColorStop(0, "#ffffff");
  light.addColorStop(0.5, face);
  light.addColorStop(1, mix(face, lit ? "#d8a968" : "#8a84b8", 0.35));
  disc(brush, 0, 0, radius, light);
  symbol(brush, "ear", 0, 0, radius * 1.25, lit ? colours.ink : colours["ink-soft"]);
}

/** A piece of a sound wave: an arc open to the left, its right end at (radius, 0) from the middle. */
export function paintWave(brush: Brush, radius: number): void {
  brush.lineCap = "round";
  for (const [width, colour] of [
    [radius * 0.15, clear("#14163a", 0.18)],
    [radius * 0.1, "#fffaf0"],
  ] as const) {
    brush.lineWidth = width;
    brush.strokeStyle = colour;
    brush.beginPath();
    brush.arc(0, 0, radius, -0.75, 0.75);
    brush.stroke();
  }
}

/** A small bubble that talks through another: noise, round (0, 0). */
export function paintNoise(brush: Brush, radius: number): void {
  disc(brush, 0, radius * 0.08, radius, clear("#14163a", 0.25));
  disc(brush, 0, 0, radius, colours["paper-dark"]);
  symbol(brush, "chat-stop", 0, 0, radius * 1.3, colours["ink-faint"]);
}
