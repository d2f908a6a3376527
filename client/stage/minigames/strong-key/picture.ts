import { markOf, strengthOf } from "../../../../shared/minigames/strong-key/how-long.ts";
import type { KeyView } from "../../../../shared/minigames/strong-key/view.ts";
import { newcomerUrl } from "../../../design/art.ts";
import { colours } from "../../../design/tokens.ts";
import { keyPlaces, toothLength } from "./layout.ts";

const gold = "#f4bf4f";
const tin = "#b3acd6";

/** Strong key as one still picture in SVG: the lock, and the key with a tooth for each word. */
export function keyPicture(view: KeyView, width: number, height: number): string {
  const { bow, shaft, teeth, lock, land } = keyPlaces(width, height, view.words);
  const shut = isShut(view);
  const left = lock.x - lock.width / 2;
  const top = lock.y - lock.height / 2;
  const reach = lock.width * 0.3;
  const lift = shut ? 0 : lock.height * 0.16;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<defs><linearGradient id="key-sky" x2="0" y2="1"><stop stop-color="#5f7fc8"/><stop offset="1" stop-color="#ffcf9c"/></linearGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#key-sky)"/>`,
    `<rect y="${land}" width="${width}" height="${height - land}" fill="#4d8377"/>`,
    `<path d="M${lock.x - reach} ${top + 4}v${-lock.height * 0.2 - lift}a${reach} ${reach} 0 0 1 ${2 * reach} 0v${lock.height * 0.2}" fill="none" stroke="#c9c4e6" stroke-width="${lock.width * 0.14}"/>`,
    `<rect x="${left}" y="${top}" width="${lock.width}" height="${lock.height}" rx="${lock.width * 0.22}" fill="#ee9a57"/>`,
    `<circle cx="${lock.x}" cy="${lock.y}" r="${lock.width * 0.13}" fill="${shut ? colours.lamp : "#4a2244"}"/>`,
    ...teeth.map(({ x, y, width: wide, most }, index) => {
      const tooth = view.key[index];
      if (!tooth) {
        return `<path d="M${x - wide / 2} ${y}v${most * 0.7}h${wide}v${-most * 0.7}" fill="none" stroke="${colours.card}" stroke-width="2" stroke-dasharray="4 5"/>`;
      }
      const length = most * toothLength(tooth.worth);
      return `<rect x="${x - wide / 2}" y="${y}" width="${wide}" height="${length}" rx="4" fill="${tooth.kind === "odd" ? gold : tin}"/>`;
    }),
    `<rect x="${shaft.left}" y="${shaft.y - shaft.thickness / 2}" width="${shaft.right - shaft.left}" height="${shaft.thickness}" rx="${shaft.thickness / 2}" fill="${gold}"/>`,
    `<circle cx="${bow.x}" cy="${bow.y}" r="${bow.radius}" fill="${gold}"/>`,
    `<image href="${newcomerUrl(view.owner, 4)}" x="${bow.x - bow.radius * 0.84}" y="${bow.y - bow.radius * 0.84}" width="${bow.radius * 1.68}" height="${bow.radius * 1.68}"/>`,
    "</svg>",
  ].join("");
}

/** The lock has been closed with a key that holds. */
export function isShut({ stage, time, wants }: KeyView): boolean {
  return stage !== "build" && strengthOf(time, wants) === "strong" && markOf(time) !== "moment";
}
