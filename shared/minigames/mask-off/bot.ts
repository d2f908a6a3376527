import { type Skill, understanding } from "../../bots/skill.ts";
import { draw, pick, type Random } from "../../game/random.ts";
import type { Flag, MaskInput, MaskView } from "./mask-off.ts";
import { contradict } from "./profiles.ts";

/** Chance (0..1) that a bot does something when it looks. */
const acts = { random: 0.12, average: 0.25, thoughtful: 0.4 } as const satisfies Record<Skill, number>;
const flags = [0, 1, 2, "none"] as const satisfies readonly Flag[];

/** Plays a seat of Mask off: tells what it knows, and flags once everything is on the table. */
export function maskOffBot(view: MaskView, skill: Skill, random: Random): MaskInput | undefined {
  if (view.stage === "read") return view.calm ? { on: true } : undefined;
  if (view.stage === "over" || draw(random) >= acts[skill]) return undefined;
  const untold = view.hand.find(({ told }) => !told);
  if (untold && (skill !== "random" || draw(random) < 0.5)) return { tell: untold.fact };
  if (view.flag !== "") return undefined;
  if (skill === "random") return { flag: pick(random, flags) };
  if (view.untold > 0) return undefined;
  const right = masked(view);
  const isRight = draw(random) < understanding.people[skill];
  return {
    flag: isRight
      ? right
      : pick(
          random,
          flags.filter((flag) => flag !== right),
        ),
  };
}

/** Who wears a mask, from what is on the table. */
function masked({ profiles }: MaskView): Flag {
  const index = profiles.findIndex(({ told }) => told.some((one) => told.some((other) => contradict(one, other))));
  return index === 0 || index === 1 || index === 2 ? index : "none";
}
