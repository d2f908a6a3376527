import type { Address } from "./address.ts";

/** Pages to read, at home too, in any language a browser knows. */
const readable: ReadonlySet<Address["screen"]> = new Set(["kit", "paper", "help", "stories", "report", "privacy"]);

/**
 * Asks the browser's own translation to leave the pages of play alone: it puts other texts in the place of a page's, and what
 * changes later then stays as it was, so that a table would read yesterday's clue. There the game has its own languages.
 */
export function keepOwnWords(screen: Address["screen"]): void {
  document.documentElement.translate = readable.has(screen);
  if (readable.has(screen)) document.querySelector('meta[name="google"]')?.remove();
}
