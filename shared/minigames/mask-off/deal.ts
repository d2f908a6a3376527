import { draw, drawBelow, pick, type Random, shuffled } from "../../game/random.ts";
import { type FactId, lettersOf, plainProfiles, profiles } from "./profiles.ts";

/** A profile as it is shown in this round: with one pair of its facts. */
interface ShownProfile {
  id: string;
  facts: [FactId, FactId];
}

/** One turn: who is on the stage, and which of them wears a mask. */
export interface Show {
  profiles: ShownProfile[];
  /** Index of the one whose facts contradict each other; -1 when nobody's do. */
  masked: number;
}

/** Profiles on the stage in each turn; the first is a small one. */
export const profilesInShow = [2, 3, 3, 3] as const;
/** How often (0..1) a round has a turn in which nobody wears a mask, never the first. */
const nobodyChance = 0.6;

/** Draws the turns of a round. No profile comes twice. */
export function drawShows(random: Random): Show[] {
  const plain = shuffled(random, profiles.slice(0, plainProfiles));
  const first = plain.slice(0, profilesInShow[0]);
  const rest = shuffled(
    random,
    profiles.filter((one) => !first.includes(one)),
  );
  const withoutMask = draw(random) < nobodyChance ? 1 + drawBelow(random, profilesInShow.length - 1) : -1;
  return profilesInShow.map((count, turn) => {
    const here = turn === 0 ? first : rest.splice(0, count);
    const masked = turn === withoutMask ? -1 : drawBelow(random, count);
    return {
      masked,
      profiles: here.map(({ id, fits, clashes }, index) => ({
        id,
        facts: lettersOf(pick(random, index === masked ? clashes : fits)),
      })),
    };
  });
}

/** A device that facts are dealt to. `heads`: children at it. */
interface Holder {
  seat: string;
  heads: number;
}

/**
 * Deals the facts of a turn: the two of a profile never to one device where there is another, and as evenly over the
 * children as that allows.
 *
 * @returns For each profile the seats that hold its two facts.
 */
export function dealFacts(random: Random, count: number, holders: readonly Holder[]): [string, string][] {
  const held = new Map<string, number>();
  const mostFree = (others: readonly Holder[]) => {
    const load = ({ seat, heads }: Holder) => ((held.get(seat) ?? 0) + 1) / heads;
    const chosen = shuffled(random, others).sort((one, other) => load(one) - load(other))[0];
    if (!chosen) throw new Error("nobody to deal facts to");
    held.set(chosen.seat, (held.get(chosen.seat) ?? 0) + 1);
    return chosen;
  };
  return Array.from({ length: count }, () => {
    const one = mostFree(holders);
    const others = holders.filter((holder) => holder !== one);
    const other = mostFree(others.length > 0 ? others : holders);
    return draw(random) < 0.5 ? [one.seat, other.seat] : [other.seat, one.seat];
  });
}
