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

/** A first nickname and avatar. */
export function drawIdentity(): Identity {
  return {
    nickname: another(nicknames, undefined, Math.random()),
    avatar: another(avatars, undefined, Math.random()),
  };
}
