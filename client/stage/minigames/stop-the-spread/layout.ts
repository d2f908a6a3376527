import type { SpreadView } from "../../../../shared/minigames/stop-the-spread/view.ts";

export interface PhonePlace {
  /** Middle of the phone, in px of its container. */
  x: number;
  y: number;
  /** Half of the phone's height; a circle of this radius round the middle is its own. */
  radius: number;
}

/** Least radius (px) of what a finger has to hit. */
const leastTarget = 22;

/** Room (px) for a name below the lowest phone. */
const nameFoot = 12;

/** Where the phones are in a container of that size (CSS px), all whole inside it. */
export function phonePlaces(phones: SpreadView["phones"], width: number, height: number): PhonePlace[] {
  const columns = phones.length > 9 ? 4 : 3;
  const cell = Math.min(width / columns, (height - nameFoot) / 3);
  const radius = Math.max(leastTarget, Math.min(44, cell * 0.33));
  const inside = (share: number, size: number) => Math.min(size - radius, Math.max(radius, share * size));
  return phones.map(({ x, y }) => ({ x: inside(x, width), y: inside(y, height - nameFoot), radius }));
}
