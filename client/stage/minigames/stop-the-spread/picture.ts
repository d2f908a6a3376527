import type { SpreadView } from "../../../../shared/minigames/stop-the-spread/view.ts";
import { type SymbolDrawing, symbolPaths } from "../../../design/symbol-paths.ts";
import { colours } from "../../../design/tokens.ts";
import { phonePlaces } from "./layout.ts";

const looks = {
  clean: { screen: colours.lamp, symbol: symbolPaths.mobile },
  has: { screen: colours.heart, symbol: symbolPaths.image },
  stopped: { screen: "#8fd8ae", symbol: symbolPaths["shield-check"] },
} as const;

function drawn(drawing: SymbolDrawing, x: number, y: number, size: number): string {
  const at = `transform="translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})"`;
  const line = drawing.line ? `<path d="${drawing.line}" fill="none" stroke="${colours.ink}" stroke-width="2"/>` : "";
  return `<g ${at}>${line}${drawing.fill ? `<path d="${drawing.fill}" fill="${colours.ink}"/>` : ""}</g>`;
}

/** Stop the spread as one still picture in SVG: the phones, who is being sent the picture, and where hands are. */
export function spreadPicture(view: SpreadView, width: number, height: number): string {
  const places = phonePlaces(view.phones, width, height);
  const line = (one: number, other: number, stroke: string, strokeWidth: number) => {
    const [from, to] = [places[one], places[other]];
    if (!from || !to) return "";
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${stroke}" stroke-width="${strokeWidth}" stroke-linecap="round"/>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<rect width="${width}" height="${height}" fill="${colours["sky-mid"]}"/>`,
    ...view.lines.map(([one, other]) => line(one, other, "#c9c7ea", 3)),
    ...view.hops.filter(({ to }) => to >= 0).map(({ from, to }) => line(from, to, colours.heart, 6)),
    ...places.map(({ x, y, radius }, index) => {
      const { screen, symbol } = looks[view.phones[index]?.status ?? "clean"];
      return [
        `<rect x="${x - radius * 0.58}" y="${y - radius * 0.95}" width="${radius * 1.16}" height="${radius * 1.9}" rx="${radius * 0.26}" fill="${colours.night}"/>`,
        `<rect x="${x - radius * 0.48}" y="${y - radius * 0.82}" width="${radius * 0.96}" height="${radius * 1.64}" rx="${radius * 0.15}" fill="${screen}"/>`,
        drawn(symbol, x, y, radius * 0.8),
      ].join("");
    }),
    ...view.held.map(([phone]) => {
      const place = places[phone];
      if (!place) return "";
      const [x, y] = [place.x - place.radius * 0.6, place.y + place.radius * 0.6];
      return `<circle cx="${x}" cy="${y}" r="${place.radius * 0.36}" fill="${colours.paper}"/>${drawn(symbolPaths.hand, x, y, place.radius * 0.5)}`;
    }),
    "</svg>",
  ].join("");
}
