import { type Skill, understanding } from "../../bots/skill.ts";
import { draw, pick, type Random } from "../../game/random.ts";
import type { KeyInput } from "./strong-key.ts";
import { kindOf, type Tile } from "./tiles.ts";
import type { KeyView } from "./view.ts";

/** Chance (0..1) that a bot that sits alone does something when it looks; at a bigger table it leaves room for the others. */
const acts = { random: 0.12, average: 0.26, thoughtful: 0.3 } as const satisfies Record<Skill, number>;
/** A word is judged by more than one pair of eyes, but each of them may be wrong. */
const talkPower = 0.9;

/** Plays a seat of Strong key. The kinds of words stand for reading; the skill says how well. */
export function strongKeyBot(view: KeyView, skill: Skill, random: Random): KeyInput | undefined {
  if (view.stage === "over" || draw(random) >= acts[skill] / Math.sqrt(view.seats)) return undefined;
  if (view.stage === "try") return view.calm ? { do: "on", lock: view.lock } : undefined;
  if (view.bait !== "") return { do: judges(skill, random) ? "refuse" : "answer" };
  if (skill !== "random" && view.posts.some(({ shown }) => !shown)) return { do: "tell" };
  const { offered } = view;
  if (offered && view.maySay)
    return { do: answer(view, offered.tile, skill, random) ? "yes" : "no", tile: offered.tile };
  if (view.own !== "" || view.hand.length === 0) return undefined;
  return { do: "offer", tile: choose(view, skill, random) };
}

function judges(skill: Skill, random: Random): boolean {
  return draw(random) < (skill === "random" ? 0.5 : understanding.people[skill] ** talkPower);
}

/** Whether a word is strong in this key, as far as this seat can see. */
function isStrong({ posts, key }: KeyView, tile: Tile): boolean {
  return (
    kindOf(tile) === "odd" && !posts.some((post) => post.tile === tile) && !key.some((tooth) => tooth.tile === tile)
  );
}

function answer(view: KeyView, tile: Tile, skill: Skill, random: Random): boolean {
  if (skill === "random") return draw(random) < 0.5;
  return isStrong(view, tile) === judges(skill, random);
}

function choose(view: KeyView, skill: Skill, random: Random): Tile {
  const strong = view.hand.filter((tile) => isStrong(view, tile));
  const weak = view.hand.filter((tile) => !strong.includes(tile));
  const right = skill !== "random" && draw(random) < understanding.people[skill];
  const [wanted, other] = right ? [strong, weak] : [weak, strong];
  if (skill === "random") return pick(random, view.hand);
  return pick(random, wanted.length > 0 ? wanted : other);
}
