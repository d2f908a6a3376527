import type { MaskView } from "../../../../shared/minigames/mask-off/mask-off.ts";
import { colours } from "../../../design/tokens.ts";
import { peoplePlaces } from "./layout.ts";
import { peopleColours } from "./paint.ts";

/** Mask off as one still picture in SVG: three people, behind masks until it is clear who needs one. */
export function maskPicture({ answer, flag }: MaskView, width: number, height: number): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<rect width="${width}" height="${height}" fill="#3a2f78"/>`,
    `<rect y="${height * 0.84}" width="${width}" height="${height * 0.16}" fill="#7a5236"/>`,
    ...peoplePlaces(width, height).map(({ x, y, radius }, index) => {
      const masked = answer === null || answer.flag === index;
      return [
        `<circle cx="${x}" cy="${y}" r="${radius}" fill="${peopleColours[index] ?? colours.paper}"/>`,
        `<path d="M${x - radius * 0.34} ${y + radius * 0.28}q${radius * 0.34} ${radius * 0.3} ${radius * 0.68} 0" fill="none" stroke="${colours.ink}" stroke-width="${radius * 0.09}" stroke-linecap="round"/>`,
        masked
          ? `<ellipse cx="${x}" cy="${y - (answer === null ? 0 : radius * 0.9)}" rx="${radius * 0.92}" ry="${radius * 0.6}" fill="${colours["lamp-bright"]}"/>`
          : "",
        flag === index
          ? `<circle cx="${x + radius * 0.86}" cy="${y - radius * 0.8}" r="${radius * 0.3}" fill="${colours.choice}"/>`
          : "",
      ].join("");
    }),
    "</svg>",
  ].join("");
}
