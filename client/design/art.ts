import type { Chapter } from "../../shared/stories/format.ts";

/** Where the pictures are that server/tools/assets.ts draws. */

/** The five rings of the board, 1 red to 5 green. */
export type Ring = 1 | 2 | 3 | 4 | 5;

/** A newcomer's portrait with the face of a ring. */
export function newcomerUrl(name: string, ring: Ring): string {
  return `${__PICTURES__}/${name}-${ring}.svg`;
}

/** How an adult of someone's circle looks at you. */
export type AdultLook = "kind" | "glad" | "busy";

/** The portrait of an adult of the circle, by the ids of assets/art/people.json. */
export function adultUrl(id: string, look: AdultLook = "kind"): string {
  return `${__PICTURES__}/${id}-${look}.svg`;
}

/** Where a chapter's scene plays. */
export type PlaceName = Chapter["place"];

/** Every place that is drawn, in assets/art/places. */
export const placeNames = [
  "class",
  "playground",
  "room",
  "bus-stop",
  "sports-hall",
  "kitchen",
  "chat",
  "street",
  "corridor",
] as const satisfies readonly PlaceName[];

/** One of the two layers of a place: what is far, and what is near with nothing behind it. */
export function placeUrl(name: PlaceName, layer: "far" | "near"): string {
  return `${__PICTURES__}/place-${name}-${layer}.svg`;
}

/** A player's avatar, by the ids of assets/art/avatars. */
export function avatarUrl(id: string): string {
  return `${__PICTURES__}/avatar-${id}.svg`;
}
