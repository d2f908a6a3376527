import { avatars, nicknames } from "../../../shared/game/nicknames.ts";

/** Who a child is in the game: drawn from lists, never typed. */
export interface Identity {
  nickname: string;
  avatar: (typeof avatars)[number];
}

/**
 * Another one of a list.
 *
 * @param chance 0 to below 1.
 */
export function another<Item>(list: readonly Item[], current: Item | undefined, chance: number): Item {
  const others = list.filter((item) => item !== current);
  const chosen = others[Math.floor(chance * others.length)] ?? current;
  if (chosen === undefined) throw new Error("another: an empty list");
  return chosen;
}

/**
 * An animal to propose: another one than now, and while there are any, one that nobody at the table has.
 *
 * @param chance 0 to below 1.
 */
export function proposedAvatar(
  taken: readonly string[],
  current: Identity["avatar"] | undefined,
  chance: number,
): Identity["avatar"] {
  const free = avatars.filter((one) => one !== current && !taken.includes(one));
  return another(free.length > 0 ? free : avatars, current, chance);
}

/** A first nickname and avatar. */
export function drawIdentity(): Identity {
  return {
    nickname: another(nicknames, undefined, Math.random()),
    avatar: proposedAvatar([], undefined, Math.random()),
  };
}
