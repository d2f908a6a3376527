import { newcomerUrl, type Ring } from "../design/art.ts";

type Portrait = HTMLImageElement | null;

/** By address: portraits that are here, and those that are asked for. */
const here = new Map<string, HTMLImageElement>();
const asked = new Map<string, ((portrait: Portrait) => void)[]>();

/** A newcomer's portrait with the face of a ring, when it is already here. */
export function portraitNow(id: string, ring: Ring): Portrait {
  return here.get(newcomerUrl(id, ring)) ?? null;
}

/** Fetches a portrait, once; null when it cannot be had, so that the symbol has to do. */
export function withPortrait(id: string, ring: Ring, use: (portrait: Portrait) => void): void {
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
  const answer = (portrait: Portrait) => {
    const users = asked.get(url) ?? [];
    asked.delete(url);
    if (portrait) here.set(url, portrait);
    for (const user of users) user(portrait);
  };
  image.onload = () => answer(image);
  image.onerror = () => answer(null);
  image.src = url;
}
