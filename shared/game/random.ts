/** A seeded source of chance that is part of the state: the same seed gives the same game. */
export interface Random {
  /** 32-bit unsigned state; changes with each draw. */
  seed: number;
}

/** Draws a number in [0, 1). Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for one game. */
export function draw(random: Random): number {
  random.seed = (random.seed + 0x6d2b79f5) >>> 0;
  let mixed = random.seed;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

/** A source of its own, begun with one draw: what is drawn from it later moves nothing in `random`. */
export function splitOff(random: Random): Random {
  return { seed: Math.floor(draw(random) * 2 ** 32) };
}

/** Draws a whole number from 0 to `below` - 1. */
export function drawBelow(random: Random, below: number): number {
  return Math.floor(draw(random) * below);
}

/** Picks one of `items`. Throws when there is none. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[drawBelow(random, items.length)];
  if (item === undefined) throw new Error("pick: nothing to pick from");
  return item;
}

/** A copy of `items` in a random order (Fisher-Yates). */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = drawBelow(random, last + 1);
    const kept = result[last] as Item;
    result[last] = result[other] as Item;
    result[other] = kept;
  }
  return result;
}
