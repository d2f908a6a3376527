import { type Skill, understanding } from "../../bots/skill.ts";
import { draw, pick, type Random } from "../../game/random.ts";
import type { MaskInput } from "./mask-off.ts";
import { contradict } from "./profiles.ts";
import type { Flag, MaskView } from "./view.ts";

/** Chances (0..1) that a bot that looks at its screen shows a fact of its own now, or makes up its mind. */
const tells = { random: 0.1, average: 0.2, thoughtful: 0.3 } as const satisfies Record<Skill, number>;
const decides = { random: 0.05, average: 0.1, thoughtful: 0.15 } as const satisfies Record<Skill, number>;
/** The same before all facts are shown: somebody may never show one. */
const guesses = 0.01;
/** The same to go on, shared by the table: whoever plays with bots wants to read. */
const goesOn = 0.05;
/** How often (0..1) a seat flags something else than its table talked about. */
const slips = { average: 0.1, thoughtful: 0.03 } as const satisfies Record<Exclude<Skill, "random">, number>;

/**
 * Plays a seat of Mask off. It knows what its seat sees: its own facts and those that were shown. The table of
 * contradictions stands for reading; the skill says how well.
 */
export function maskOffBot(view: MaskView, skill: Skill, random: Random): MaskInput | undefined {
  if (view.stage === "read" && view.calm) {
    return draw(random) < goesOn / Math.max(1, view.awake.length) ? { on: true } : undefined;
  }
  if (view.stage !== "play") return undefined;
  const untold = view.profiles.findIndex(({ facts }) => facts.some(({ fact, told }) => fact !== "" && !told));
  if (untold >= 0 && draw(random) < tells[skill]) return { tell: untold };
  if (view.flag !== "") return undefined;
  const waits = skill !== "random" && !view.profiles.every(({ facts }) => facts.every(({ told }) => told));
  if (draw(random) >= (waits ? guesses : decides[skill])) return undefined;
  return { flag: skill === "random" ? pick(random, optionsIn(view)) : agreed(view, skill, random) };
}

function optionsIn({ profiles }: MaskView): Flag[] {
  return [...([0, 1, 2] as const).slice(0, profiles.length), "nobody"];
}

/**
 * What the table talked about, unless this seat slips. A table understands together, or errs together; one alone finds
 * it harder.
 */
function agreed(view: MaskView, skill: Exclude<Skill, "random">, random: Random): Flag {
  const talk = talkOf(view);
  const right = whoWearsOne(view);
  const others = optionsIn(view).filter((option) => option !== right);
  const understands = understanding[view.awake.length > 1 ? "people" : "cards"][skill];
  const said = draw(talk) < understands ? right : pick(talk, others);
  if (draw(random) >= slips[skill]) return said;
  return pick(
    random,
    optionsIn(view).filter((option) => option !== said),
  );
}

/** The chance that the seats of a table share: drawn from what all of them have before them. */
function talkOf({ profiles }: MaskView): Random {
  const before = profiles.map(({ id, facts }) => id + facts.map(({ fact }) => fact).join("")).join();
  let seed = 0;
  for (const letter of before) seed = (Math.imul(seed, 31) + letter.charCodeAt(0)) >>> 0;
  return { seed };
}

/** Who contradicts themselves, as far as this seat can see. */
function whoWearsOne({ profiles }: MaskView): Flag {
  const masked = profiles.findIndex(
    ({ id, facts: [one, other] }) => one.fact !== "" && other.fact !== "" && contradict(id, one.fact, other.fact),
  );
  return masked < 0 ? "nobody" : (masked as Flag);
}
