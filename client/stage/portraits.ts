import { newcomerUrl, type Ring } from "../design/art.ts";
import { askAgain } from "../lost-pictures.ts";

type Use = (portrait: HTMLImageElement) => void;

/** By address: portraits that are here, and those that are asked for. */
const here = new Map<string, HTMLImageElement>();
const asked = new Map<string, Use[]>();

/** A newcomer's portrait with the face of a ring, when it is already here. */
export function portraitNow(id: string, ring: Ring): HTMLImageElement | null {
  return here.get(newcomerUrl(id, ring)) ?? null;
}

/** Fetches a portrait, once, however long it takes; until then the symbol has to do. */
export function withPortrait(id: string, ring: Ring, use: Use): void {
  const url = newcomerUrl(id, ring);
  const known = here.get(url);
  if (known) {
    use(known);
    return;
  }
  const waiting = asked.get(url);
  if (waiting) {
    waiting.push(use);
    return;
  }
  asked.set(url, [use]);
  const image = new Image();
  image.onload = () => {
    const users = asked.get(url) ?? [];
    asked.delete(url);
    here.set(url, image);
    for (const user of users) user(image);
  };
  image.onerror = () => askAgain(image);
  image.src = url;
}
