import type { NightView } from "../../../../shared/minigames/lights-out/lights-out.ts";
import { newcomerUrl } from "../../../design/art.ts";
import { type SymbolDrawing, symbolPaths } from "../../../design/symbol-paths.ts";
import { colours } from "../../../design/tokens.ts";
import { kindSymbols } from "./kind-symbols.ts";
import { bigShare, nightPlaces, type Rect, ringOfSleeper, starPlaces } from "./layout.ts";
import { kindColours } from "./paint-light.ts";
import { roomColours } from "./paint-room.ts";

/** Lights out as one still picture in SVG: the room, who sleeps in it, stars, lit homes and the lights. */
export function nightPicture(view: NightView, width: number, height: number): string {
  const places = nightPlaces(width, height);
  const { window: glass, moon, homes, door, floor, bed, head, table, lamp, lights } = places;
  const { score } = view;
  const quiet = score.tomorrow + score.late + score.lookedIn;
  const lit = score.answered + score.answeredLater;
  const box = ({ x, y, width: wide, height: high }: Rect, fill: string, corner = 4) =>
    `<rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="${corner}" fill="${fill}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<defs><linearGradient id="night-glass" x2="0" y2="1"><stop stop-color="${roomColours.skyHigh}"/><stop offset="1" stop-color="${roomColours.skyLow}"/></linearGradient></defs>`,
    box({ x: 0, y: 0, width, height }, roomColours.wall, 0),
    box({ x: 0, y: floor, width, height: height - floor }, roomColours.floor, 0),
    box(door, "#5b4d86"),
    `<rect x="${glass.x}" y="${glass.y}" width="${glass.width}" height="${glass.height}" rx="8" fill="url(#night-glass)" stroke="${roomColours.frame}" stroke-width="8"/>`,
    `<circle cx="${moon.x}" cy="${moon.y}" r="${moon.radius}" fill="#f6f1ff"/>`,
    ...starPlaces(places, quiet).map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="2.4" fill="#fff6d8"/>`),
    ...homes.map((home, index) => box(home, index < lit ? "#fff0bd" : roomColours.darkPane, 1)),
    box(table, roomColours.wood),
    `<circle cx="${lamp.x}" cy="${lamp.y}" r="${lamp.radius}" fill="${colours.lamp}"/>`,
    box({ ...bed, y: bed.y + bed.height * 0.2, height: bed.height * 0.6 }, "#e6dcf0", 10),
    `<image href="${newcomerUrl(view.newcomer, ringOfSleeper(view.lights))}" x="${head.x - head.radius}" y="${head.y - head.radius}" width="${2 * head.radius}" height="${2 * head.radius}"/>`,
    box(
      { x: bed.x + bed.width * 0.27, y: bed.y + bed.height * 0.06, width: bed.width * 0.71, height: bed.height * 0.7 },
      "#7d78c4",
      16,
    ),
    ...view.lights.map(({ place, kind, big }) => {
      const spot = lights[place];
      if (!spot) return "";
      const radius = spot.radius * 0.82 * (big ? bigShare : 1);
      const size = radius * 1.1;
      const { line, fill }: SymbolDrawing = symbolPaths[kindSymbols[kind]];
      return [
        `<circle cx="${spot.x}" cy="${spot.y}" r="${radius}" fill="${kindColours[kind]}"/>`,
        `<g transform="translate(${spot.x - size / 2} ${spot.y - size / 2}) scale(${size / 24})">`,
        line ? `<path d="${line}" fill="none" stroke="${colours.ink}" stroke-width="2"/>` : "",
        fill ? `<path d="${fill}" fill="${colours.ink}"/>` : "",
        "</g>",
      ].join("");
    }),
    "</svg>",
  ].join("");
}
