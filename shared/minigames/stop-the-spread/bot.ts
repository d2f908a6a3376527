import { type Skill, understanding } from "../../bots/skill.ts";
import { draw, pick, type Random } from "../../game/random.ts";
import type { SpreadInput } from "./stop-the-spread.ts";
import type { SpreadView } from "./view.ts";

/** Chance (0..1) that a bot moves a hand when it looks. */
const moves = { random: 0.06, average: 0.25, thoughtful: 0.45 } as const satisfies Record<Skill, number>;

/** Plays a seat of Stop the spread: says no where it sees the picture go, then cleans what has it. */
export function stopTheSpreadBot(view: SpreadView, skill: Skill, random: Random): SpreadInput | undefined {
  const { stage, hands, holds, phones } = view;
  if (stage !== "wave" || holds.length >= hands || draw(random) >= moves[skill]) return undefined;
  const open = phones.flatMap(({ status }, phone) => (status === "stopped" ? [] : [phone]));
  const free = open.filter((phone) => !holds.includes(phone));
  if (free.length === 0) return undefined;
  const wanted = skill === "random" ? undefined : wantedBy(view);
  const isRight = skill !== "random" && draw(random) < understanding.people[skill];
  const phone = wanted !== undefined && isRight ? wanted : pick(random, free);
  return { phone, on: true };
}

/** Where a hand is wanted most, as far as this seat can see. */
function wantedBy({ hops, held, holds, hands, allHands, phones }: SpreadView): number | undefined {
  const on = new Map(held);
  const aimed = hops.find(({ to }) => to >= 0 && !on.has(to));
  if (aimed) return aimed.to;
  const has = phones.flatMap(({ status }, phone) => (status === "has" ? [phone] : []));
  const needed = allHands === 1 ? 1 : 2;
  const begun = has.find((phone) => on.get(phone) === 1 && (hands > 1 || !holds.includes(phone)));
  return begun ?? has.find((phone) => (on.get(phone) ?? 0) < needed && !holds.includes(phone));
}
