import { type DeskId, deskIds } from "../../../../shared/minigames/right-line/desks.ts";
import type { LineView } from "../../../../shared/minigames/right-line/view.ts";
import { type SymbolDrawing, symbolPaths } from "../../../design/symbol-paths.ts";
import { colours } from "../../../design/tokens.ts";
import { deskLooks } from "./desks.ts";
import { type LinePlaces, linePlaces } from "./layout.ts";

/** The right line as one still picture in SVG. */
export function linePicture(view: LineView, width: number, height: number): string {
  const here = linePlaces(width, height);
  const { belt, land, letter } = here;
  const isLit = (desk: DeskId) =>
    view.letters.some(({ lamps }) => lamps.includes(desk)) || view.done.some((one) => one.desk === desk);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<defs><linearGradient id="line-sky" x2="0" y2="1"><stop stop-color="#2c2f74"/><stop offset=".6" stop-color="#c97f8c"/><stop offset="1" stop-color="#f6b183"/></linearGradient>`,
    `<radialGradient id="line-light"><stop stop-color="#ffdca0"/><stop offset="1" stop-color="#4a4378"/></radialGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#line-sky)"/>`,
    `<rect y="${land}" width="${width}" height="${height - land}" fill="#4a4378"/>`,
    `<ellipse cx="${belt.x}" cy="${belt.y}" rx="${width * 0.5}" ry="${height * 0.36}" fill="url(#line-light)" opacity=".7"/>`,
    `<ellipse cx="${belt.x}" cy="${belt.y + belt.rim}" rx="${belt.radiusX * 1.24}" ry="${belt.radiusY * 1.36}" fill="#6d3f34"/>`,
    `<ellipse cx="${belt.x}" cy="${belt.y}" rx="${belt.radiusX * 1.24}" ry="${belt.radiusY * 1.36}" fill="#b97a4d"/>`,
    `<ellipse cx="${belt.x}" cy="${belt.y}" rx="${belt.radiusX}" ry="${belt.radiusY}" fill="none" stroke="#5a4f86" stroke-width="${belt.radiusY * 0.55}"/>`,
    ...deskIds.map((desk) => booth(here, desk, isLit(desk))),
    ...view.letters.map(({ at, held }) => {
      const { x, y } = here.spots[at];
      const high = letter * 0.68;
      return `<rect x="${x - letter / 2}" y="${y - high / 2}" width="${letter}" height="${high}" rx="3" fill="${colours.paper}" stroke="${held ? colours["lamp-bright"] : "#a8845c"}" stroke-width="${held ? 4 : 1.5}"/>`;
    }),
    "</svg>",
  ].join("");
}

function booth({ booths }: LinePlaces, desk: DeskId, lit: boolean): string {
  const { x, y, width, height } = booths[desk];
  const { symbol: name, colour } = deskLooks[desk];
  const { line, fill }: SymbolDrawing = symbolPaths[name];
  const size = Math.min(height * 0.44, width * 0.5);
  return [
    lit
      ? `<circle cx="${x}" cy="${y}" r="${Math.max(width, height) * 0.7}" fill="${colours["lamp-bright"]}" opacity=".45"/>`
      : "",
    `<rect x="${x - width * 0.44}" y="${y - height * 0.3}" width="${width * 0.88}" height="${height * 0.8}" rx="6" fill="#7d5478"/>`,
    `<rect x="${x - width * 0.37}" y="${y - height * 0.24}" width="${width * 0.74}" height="${height * 0.52}" rx="4" fill="${colours.lamp}"/>`,
    `<rect x="${x - width * 0.5}" y="${y - height * 0.5}" width="${width}" height="${height * 0.26}" rx="6" fill="${colour}"/>`,
    `<rect x="${x - width * 0.5}" y="${y + height * 0.24}" width="${width}" height="${height * 0.1}" rx="3" fill="#e0a871"/>`,
    `<g transform="translate(${x - size / 2} ${y + height * 0.02 - size / 2}) scale(${size / 24})">`,
    line ? `<path d="${line}" fill="none" stroke="${colours.ink}" stroke-width="2" stroke-linecap="round"/>` : "",
    fill ? `<path d="${fill}" fill="${colours.ink}"/>` : "",
    "</g>",
  ].join("");
}
