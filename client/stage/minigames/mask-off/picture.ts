import type { MaskView } from "../../../../shared/minigames/mask-off/view.ts";
import { colours } from "../../../design/tokens.ts";
import { mix } from "../../paint/colour.ts";
import { type FacePath, faceColour, facePaths, maskHoles, maskPaths, unknownPaths } from "./faces.ts";
import { maskPlaces } from "./layout.ts";

/** Mask off as one still picture in SVG. */
export function maskPicture({ profiles, stage, masked, flag }: MaskView, width: number, height: number): string {
  const { cards, floor, curtain, valance } = maskPlaces(width, height, profiles.length);
  const isOff = stage !== "play";
  const figures = cards.map((card, index) => {
    const { x, y, width: wide, height: tall, radius, faceY } = card;
    const id = profiles[index]?.id ?? "";
    const drawn = isOff && masked === index ? unknownPaths : facePaths(id);
    const scale = radius / 50;
    const mask = isOff ? `translate(31 -51) rotate(24) scale(.8)` : "";
    return [
      flag === index || (isOff && masked === index)
        ? `<ellipse cx="${x}" cy="${y}" rx="${wide * 0.75}" ry="${tall * 0.66}" fill="${colours["lamp-bright"]}" opacity=".55"/>`
        : "",
      `<rect x="${x - wide / 2}" y="${y - tall / 2}" width="${wide}" height="${tall}" rx="${wide * 0.13}" fill="${mix(faceColour(id), "#ffffff", 0.5)}" stroke="${colours.paper}" stroke-width="${wide * 0.045}"/>`,
      `<g transform="translate(${x} ${faceY}) scale(${scale})">${paths(drawn)}<g transform="${mask}">${paths(maskPaths)}${
        isOff
          ? ""
          : `<path d="${maskHoles}" fill="${mix(faceColour(id), "#ffffff", 0.2)}"/>${paths(facePaths(id).slice(5, 7))}`
      }</g></g>`,
    ].join("");
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<defs><linearGradient id="mask-wall" x2="0" y2="1"><stop stop-color="#2a1c50"/><stop offset="1" stop-color="#d9837f"/></linearGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#mask-wall)"/>`,
    `<rect y="${floor}" width="${width}" height="${height - floor}" fill="#b96f48"/>`,
    ...figures,
    `<path d="M0 0H${curtain}V${height}H0zM${width - curtain} 0H${width}V${height}H${width - curtain}z" fill="#b8385a"/>`,
    `<path d="M0 0H${width}V${valance * 0.7}Q${width / 2} ${valance * 1.2} 0 ${valance * 0.7}z" fill="#a32f54"/>`,
    "</svg>",
  ].join("");
}

function paths(drawing: readonly FacePath[]): string {
  return drawing
    .map(
      ({ path, fill, line, width }) =>
        `<path d="${path}" fill="${fill ?? "none"}"${line ? ` stroke="${line}" stroke-width="${width}" stroke-linecap="round"` : ""}/>`,
    )
    .join("");
}
