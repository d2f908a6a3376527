import { newcomerUrl } from "../../design/art.ts";
import { luminance } from "../../design/luminance.ts";
import { spheres, takenSpheres, tubes } from "../../design/structure.ts";
import { type SymbolDrawing, symbolPaths } from "../../design/symbol-paths.ts";
import { colours } from "../../design/tokens.ts";
import type { FigurePlace, Places } from "../board/layout.ts";
import { ringEdges } from "../board/rings.ts";
import { bandStops, hourOf, skyAt } from "../board/sky.ts";
import type { BoardNewcomer, BoardSnapshot } from "../board/snapshot.ts";
import { figure as parts } from "../board/spread.ts";
import { isSymbol } from "../paint/brush.ts";
import { mix } from "../paint/colour.ts";
import { ringColour } from "../paint/figure.ts";

/** The board as one still picture in SVG: shown until the canvas is there, and instead of it where it cannot be. */
export function boardPicture(snapshot: BoardSnapshot, here: Places): string {
  const { width, height, view } = here;
  const sky = skyAt(hourOf(snapshot.phase, 0));
  const stops = sky.bands.map((colour, index) => `<stop offset="${bandStops[index]}" stop-color="${colour}"/>`);
  const land = mix(colours.hill, "#4f8f78", sky.daylight);
  const shown = view === "land" ? "" : figures(snapshot, here);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<defs><linearGradient id="stage-sky" x2="0" y2="1">${stops.join("")}</linearGradient><radialGradient id="stage-dawn"><stop stop-color="${colours.lamp}" stop-opacity=".7"/><stop offset=".5" stop-color="${colours["dawn-low"]}" stop-opacity=".3"/><stop offset="1" stop-color="${colours["dawn-low"]}" stop-opacity="0"/></radialGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#stage-sky)"/>`,
    `<path d="M0 ${here.land - height * 0.02}Q${width * 0.2} ${here.land - height * 0.1} ${width * 0.48} ${here.land - height * 0.03}T${width} ${here.land - height * 0.05}V${height}H0z" fill="${mix(land, sky.bands[2], 0.45)}"/>`,
    `<path d="M0 ${here.land}Q${width * 0.3} ${here.land - height * 0.03} ${width * 0.6} ${here.land}T${width} ${here.land}V${height}H0z" fill="${land}"/>`,
    view === "square" ? square(here) + dial(here) : structure(snapshot, here),
    shown,
    "</svg>",
  ].join("");
}

function square({ square: { x, y, radiusX, radiusY, rim } }: Places): string {
  const edge = `<ellipse cx="${x}" cy="${y + rim}" rx="${radiusX}" ry="${radiusY}" fill="#8d2a38"/>`;
  const rings = ([1, 2, 3, 4, 5] as const).map((ring) => {
    const share = ringEdges[5 - ring] ?? 1;
    const oval = (below: number, paint: string) =>
      `<ellipse cx="${x}" cy="${y + below}" rx="${radiusX * share}" ry="${radiusY * share}" ${paint}/>`;
    const slab = ring === 1 ? "" : oval(radiusY * 0.016, `fill="${mix(ringColour(ring), "#5c1b46", 0.4)}"`);
    return `${slab}${oval(0, `fill="${ringColour(ring)}" stroke="#fffaf0" stroke-opacity=".6" stroke-width="2"`)}`;
  });
  return edge + rings.join("");
}

function dial({ dial: { x, y, radius } }: Places): string {
  const inner = radius * 0.88;
  return [
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colours.paper}"/>`,
    `<path d="M${x - inner} ${y}a${inner} ${inner} 0 0 1 ${2 * inner} 0z" fill="#ffe3a3"/>`,
    `<path d="M${x - inner} ${y}a${inner} ${inner} 0 0 0 ${2 * inner} 0z" fill="${colours["sky-high"]}"/>`,
    `<circle cx="${x}" cy="${y}" r="${radius * 0.385}" fill="${colours.night}"/>`,
  ].join("");
}

function structure({ newcomers }: BoardSnapshot, { structure: { x, y, unit, radius }, view }: Places): string {
  const at = (index: number) => {
    const sphere = spheres[index] ?? { x: 0, y: 0 };
    return { x: x + sphere.x * unit, y: y + sphere.y * unit };
  };
  const taken = new Set(view === "structure" ? takenSpheres(newcomers.length) : []);
  const path = tubes.map(([from, to]) => `M${at(from).x} ${at(from).y}L${at(to).x} ${at(to).y}`).join("");
  const line = (colour: string, thick: number, opacity = 1) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${unit * thick}" stroke-opacity="${opacity}"/>`;
  const dawn = `<circle cx="${x}" cy="${y}" r="${unit * 1.5}" fill="url(#stage-dawn)"/>`;
  const lit = dawn + line(colours["lamp-bright"], 0.13, 0.35) + line(colours.lamp, 0.05);
  const lamps = spheres.map((_, index) =>
    taken.has(index) ? "" : `<circle cx="${at(index).x}" cy="${at(index).y}" r="${radius}" fill="${colours.lamp}"/>`,
  );
  return (view === "structure" ? lit : line("#dcd9f0", 0.05)) + lamps.join("");
}

function figures({ newcomers }: BoardSnapshot, { figures: places, view }: Places): string {
  return newcomers
    .flatMap((newcomer) => {
      const place = places.get(newcomer.id);
      return place ? [{ newcomer, place }] : [];
    })
    .sort((one, other) => one.place.foot.y - other.place.foot.y)
    .map(({ newcomer, place }) => figure(newcomer, place, view === "square"))
    .join("");
}

function figure(
  { id, colour, symbol, gone, light, alarm }: BoardNewcomer,
  place: FigurePlace,
  stands: boolean,
): string {
  const { foot, sphere, radius, ring } = place;
  const inner = radius * 0.85;
  const badge = { x: sphere.x + radius * 0.7, y: sphere.y - radius * 0.74, size: radius * 0.4 };
  const drawing: SymbolDrawing = isSymbol(symbol) ? symbolPaths[symbol] : {};
  return [
    light > 0 || gone
      ? `<circle cx="${sphere.x}" cy="${sphere.y}" r="${radius * 1.7}" fill="${colours.lamp}" opacity=".5"/>`
      : "",
    stands
      ? `<ellipse cx="${foot.x}" cy="${foot.y}" rx="${radius * parts.plateX}" ry="${radius * parts.plateY}" fill="${ringColour(ring)}" stroke="${colours.paper}" stroke-width="3"/>`
      : "",
    alarm || gone
      ? `<circle cx="${sphere.x}" cy="${sphere.y}" r="${radius * 1.2}" fill="none" stroke="${colours.paper}" stroke-width="3" stroke-dasharray="3 7" stroke-linecap="round"/>`
      : "",
    gone
      ? ""
      : [
          `<circle cx="${sphere.x}" cy="${sphere.y}" r="${radius}" fill="${colour}"/>`,
          `<image href="${newcomerUrl(id, ring)}" x="${sphere.x - inner}" y="${sphere.y - inner}" width="${2 * inner}" height="${2 * inner}"/>`,
          `<circle cx="${badge.x}" cy="${badge.y}" r="${radius * 0.34}" fill="${colour}" stroke="${colours.paper}" stroke-width="2"/>`,
          `<g transform="translate(${badge.x - badge.size / 2} ${badge.y - badge.size / 2}) scale(${badge.size / 24})" fill="none" stroke="${luminance(colour) > 0.4 ? colours.ink : colours.card}" stroke-width="2.4"><path d="${drawing.line ?? drawing.fill ?? ""}"/></g>`,
        ].join(""),
  ].join("");
}
