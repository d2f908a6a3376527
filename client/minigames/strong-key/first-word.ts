import { kindOf, type Tile } from "../../../shared/minigames/strong-key/tiles.ts";
import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";

/** The word of the own hand to begin with, as long as nobody has offered one: odd, and not one this device sees online. */
export function firstWord({ lock, key, offered, own, hand, posts }: KeyView): Tile | undefined {
  if (lock > 0 || key.length > 0 || offered !== null || own !== "") return undefined;
  return hand.find((tile) => kindOf(tile) === "odd" && !posts.some((post) => post.tile === tile));
}
