import type { Prng } from "@dicebear/core";
import { create, type Options } from "@dicebear/toon-head";
import { edgeOf } from "./paint.ts";

/** The parts of the ToonHead set (Johan Melin, CC BY 4.0) that portraits are built on. */
interface ToonHeadParts {
  hair: NonNullable<Options["hair"]>[number];
  rearHair: NonNullable<Options["rearHair"]>[number];
  beard: NonNullable<Options["beard"]>[number];
  clothes: NonNullable<Options["clothes"]>[number];
  body: "body";
  head: "head";
}

/** Nothing is left to chance: of a list the first is taken, and what is asked for is there. */
const noChance: Prng = {
  seed: "",
  next: () => {},
  bool: (likelihood) => (likelihood ?? 0) > 0,
  integer: (least) => least,
  pick: <T>(list: T[], fallback?: T) => list[0] ?? (fallback as T),
  shuffle: (list) => list,
  string: () => "",
};

/**
 * One part of the set alone, with our softer edge instead of its black one.
 * @param colour `#rrggbb`
 */
export function toonHeadPart<Group extends keyof ToonHeadParts>(
  group: Group,
  name: ToonHeadParts[Group],
  colour: string,
): string {
  const bare = colour.slice(1);
  const { body } = create({
    prng: noChance,
    options: {
      [group]: [name],
      beardProbability: group === "beard" ? 100 : 0,
      hairProbability: group === "hair" ? 100 : 0,
      rearHairProbability: group === "rearHair" ? 100 : 0,
      skinColor: [bare],
      hairColor: [bare],
      clothesColor: [bare],
    },
  });
  return body
    .replaceAll('stroke="black"', `stroke="${edgeOf(colour)}" stroke-width="5" stroke-linejoin="round"`)
    .replaceAll('fill="black" fill-opacity="0.2"', 'fill="#3a1640" fill-opacity=".2"');
}
