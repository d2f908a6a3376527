import type { LightsView } from "../../../../shared/minigames/lights-out/lights-out.ts";
import { newcomerUrl } from "../../../design/art.ts";
import { type SymbolDrawing, symbolPaths } from "../../../design/symbol-paths.ts";
import { colours } from "../../../design/tokens.ts";
import { roomPlaces } from "./layout.ts";
import { signSymbols } from "./sign-symbols.ts";

/** Lights out as one still picture in SVG: the bed, who sleeps in it, and the messages round it. */
export function lightsPicture(view: LightsView, width: number, height: number): string {
  const { bed, sleeper, spots, floor } = roomPlaces(width, height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<rect width="${width}" height="${height}" fill="#2c3170"/>`,
    `<rect y="${floor}" width="${width}" height="${height - floor}" fill="#504270"/>`,
    `<rect x="${bed.x}" y="${bed.y + bed.height * 0.3}" width="${bed.width}" height="${bed.height * 0.5}" rx="10" fill="${colours.paper}"/>`,
    `<image href="${newcomerUrl(view.newcomer, 3)}" x="${sleeper.x - sleeper.radius}" y="${sleeper.y - sleeper.radius}" width="${2 * sleeper.radius}" height="${2 * sleeper.radius}"/>`,
    `<rect x="${bed.x + bed.width * 0.32}" y="${bed.y + bed.height * 0.14}" width="${bed.width * 0.66}" height="${bed.height * 0.66}" rx="12" fill="${colours.choice}"/>`,
    ...view.pings.map(({ spot, sign, message }) => {
      const place = spots[spot];
      if (!place) return "";
      const drawing: SymbolDrawing = symbolPaths[signSymbols[sign]];
      const size = place.radius * 1.1;
      const line = drawing.line
        ? `<path d="${drawing.line}" fill="none" stroke="${colours.ink}" stroke-width="2"/>`
        : "";
      return [
        `<circle cx="${place.x}" cy="${place.y}" r="${place.radius}" fill="${message ? colours.lamp : "#dfe4ff"}"/>`,
        `<g transform="translate(${place.x - size / 2} ${place.y - size / 2}) scale(${size / 24})">${line}${drawing.fill ? `<path d="${drawing.fill}" fill="${colours.ink}"/>` : ""}</g>`,
      ].join("");
    }),
    "</svg>",
  ].join("");
}
