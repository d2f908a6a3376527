import { draw, pick, type Random } from "../game/random.ts";

/** How well a bot plays. */
export const skills = ["random", "average", "thoughtful"] as const;
export type Skill = (typeof skills)[number];

/**
 * Share of choices (0..1) in which a bot picks what helps; a random bot picks anything. Cards are harder than people and
 * feelings: a tempting card looks like what a good friend would do.
 */
export const understanding = {
  cards: { average: 0.6, thoughtful: 0.9 },
  people: { average: 0.68, thoughtful: 0.9 },
} as const satisfies Record<string, Record<Exclude<Skill, "random">, number>>;
/** What a choice is about. */
type Subject = keyof typeof understanding;

/**
 * Picks one of `options` as well as the skill allows: one that is `right` as often as the skill says, otherwise one that
 * is not. Throws when there are no options.
 */
export function choose<Option>(
  random: Random,
  skill: Skill,
  subject: Subject,
  options: readonly Option[],
  right: (option: Option) => boolean,
): Option {
  if (skill === "random") return pick(random, options);
  const good = options.filter(right);
  const others = options.filter((option) => !right(option));
  if (good.length === 0) return pick(random, others);
  if (others.length === 0) return pick(random, good);
  return draw(random) < understanding[subject][skill] ? pick(random, good) : pick(random, others);
}
