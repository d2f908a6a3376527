import type { SpreadView } from "../../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import { type SymbolDrawing, type SymbolName, symbolPaths } from "../../../design/symbol-paths.ts";
import { colours } from "../../../design/tokens.ts";
import { between, spreadPlaces } from "./layout.ts";
import { shellOf } from "./paint.ts";
import { isLit, isThere, lookOfPhone } from "./phone-look.ts";

const glass = { clean: "#c9d8f4", has: "#8d74b4", lit: colours.lamp } as const;

/** Stop the spread as one still picture in SVG. */
export function spreadPicture(view: SpreadView, width: number, height: number): string {
  const { phones, radius, phone: body, land } = spreadPlaces(width, height, view.phones.length);
  const lines = view.lines.map((line) => {
    const [from, to] = [phones[line[0]], phones[line[1]]];
    if (!from || !to || !isThere(view, line)) return "";
    const colour = isLit(view, line) ? colours["lamp-bright"] : "#c3bfe0";
    return `<path d="M${from.x} ${from.y}L${to.x} ${to.y}" stroke="${colour}" stroke-width="6"/>`;
  });
  const ways = view.senders.map(({ phone, target }) => {
    const [from, to] = [phones[phone], phones[target]];
    if (!from || !to) return "";
    const middle = between(from, to, 0.5);
    return `<path d="M${from.x} ${from.y}L${to.x} ${to.y}" stroke="${colours["lamp-bright"]}" stroke-width="6" stroke-dasharray="10 6"/>${drawn("send", middle.x, middle.y, body.width * 0.7, colours.ink)}`;
  });
  const spots = view.phones.map(({ owner }, index) => {
    const look = lookOfPhone(view, index);
    const middle = phones[index];
    if (!look || !middle) return "";
    const { x, y } = middle;
    return [
      `<circle cx="${x}" cy="${y}" r="${radius}" fill="${glass[look.glass]}"/>`,
      `<rect x="${x - body.width / 2}" y="${y - body.height / 2}" width="${body.width}" height="${body.height}" rx="${body.width * 0.2}" fill="${shellOf(owner)}"/>`,
      drawn(look.hasCard ? "eye-off" : "person", x, y, body.width * 0.8, colours.card),
      look.badge ? badge(look.badge, x - radius * 0.75, y - radius * 0.7, radius * 0.4) : "",
    ].join("");
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">`,
    `<defs><linearGradient id="spread-sky" x2="0" y2="1"><stop stop-color="#4a62b4"/><stop offset=".7" stop-color="#d99a97"/><stop offset="1" stop-color="#ffd79b"/></linearGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#spread-sky)"/>`,
    `<rect y="${land}" width="${width}" height="${height - land}" fill="#3d6f6b"/>`,
    ...lines,
    ...ways,
    ...spots,
    "</svg>",
  ].join("");
}

function badge(name: SymbolName, x: number, y: number, radius: number): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colours.card}"/>${drawn(name, x, y, radius * 1.4, colours.ink)}`;
}

function drawn(name: SymbolName, x: number, y: number, size: number, colour: string): string {
  const { line, fill }: SymbolDrawing = symbolPaths[name];
  const place = `transform="translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})"`;
  return [
    fill ? `<path ${place} d="${fill}" fill="${colour}"/>` : "",
    line
      ? `<path ${place} d="${line}" fill="none" stroke="${colour}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`
      : "",
  ].join("");
}
