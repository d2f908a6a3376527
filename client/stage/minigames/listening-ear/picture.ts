import type { EarView } from "../../../../shared/minigames/listening-ear/listening-ear.ts";
import { newcomerUrl } from "../../../design/art.ts";
import { type SymbolDrawing, symbolPaths } from "../../../design/symbol-paths.ts";
import { colours } from "../../../design/tokens.ts";
import { earPlaces, ringOfSpeaker } from "./layout.ts";

/** Listening ear as one still picture in SVG. */
export function earPicture({ newcomer, heard, awake, chosen }: EarView, width: number, height: number): string {
  const { speaker, ears, land } = earPlaces(width, height, Math.max(1, awake.length));
  const ear: SymbolDrawing = symbolPaths.ear;
  const waves = [1.25, 1.6, 1.95].map((share) => {
    const x = speaker.x + speaker.radius * share;
    const half = speaker.radius * 0.35;
    return `<path d="M${x} ${speaker.y - half}q${half * 0.7} ${half} 0 ${2 * half}" fill="none" stroke="${colours.paper}" stroke-width="4" stroke-linecap="round"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<defs><linearGradient id="ear-sky" x2="0" y2="1"><stop stop-color="#5f86cb"/><stop offset="1" stop-color="#ffd9a4"/></linearGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#ear-sky)"/>`,
    `<rect y="${land}" width="${width}" height="${height - land}" fill="#4d9377"/>`,
    ...waves,
    `<image href="${newcomerUrl(newcomer, ringOfSpeaker(heard))}" x="${speaker.x - speaker.radius}" y="${speaker.y - speaker.radius}" width="${2 * speaker.radius}" height="${2 * speaker.radius}"/>`,
    ...ears.map(({ x, y, radius }, index) => {
      const lit = chosen.includes(awake[index] ?? "");
      const size = radius * 1.2;
      return [
        `<circle cx="${x}" cy="${y}" r="${radius}" fill="${lit ? colours.lamp : colours.paper}"/>`,
        `<path transform="translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})" d="${ear.line ?? ""}" fill="none" stroke="${colours.ink}" stroke-width="2"/>`,
      ].join("");
    }),
    "</svg>",
  ].join("");
}
