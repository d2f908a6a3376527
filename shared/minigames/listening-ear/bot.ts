import { type Skill, understanding } from "../../bots/skill.ts";
import { draw, pick, type Random } from "../../game/random.ts";
import type { EarInput, EarView } from "./listening-ear.ts";
import { type AnswerId, type AnswerKind, talks } from "./talks.ts";

/** Seconds a table talks before it chooses. */
const talkSeconds = 4;
/** Chance (0..1) that a bot that is looked at makes up its mind now; thoughtful tables count to three. */
const decides = { random: 0.1, average: 0.3, thoughtful: 0.6 } as const satisfies Record<Skill, number>;
/** The same to go on in the calm variant, shared by the table: whoever plays with bots wants to read. */
const goesOn = 0.05;

const kindsByBubble = new Map(talks.flat().map(({ id, kinds }) => [id, kinds]));

/**
 * Plays a seat of Listening ear. The table of kinds stands for reading; the skill says how well. A table talks before it
 * chooses, so each of its seats errs less often than one child alone; more seats are still more slips.
 */
export function listeningEarBot(view: EarView, skill: Skill, random: Random): EarInput | undefined {
  if (view.stage === "read" && view.calm) {
    return draw(random) < goesOn / Math.max(1, view.awake.length) ? { choice: "on" } : undefined;
  }
  if (view.stage !== "speak" || view.choice !== "" || isTalking(view, skill)) return undefined;
  if (draw(random) >= decides[skill]) return undefined;
  if (skill === "random") return { choice: pick(random, [...view.hand, "ear"] as const) };
  const listening = view.hand.find((answer) => kindOf(view, answer) === "listens");
  const others = view.hand.filter((answer) => answer !== listening);
  const isRight = draw(random) < understanding.people[skill] ** (1 / Math.sqrt(view.awake.length));
  if (isRight) return { choice: listening ?? "ear" };
  return { choice: others.length > 0 ? pick(random, others) : "ear" };
}

function isTalking(view: EarView, skill: Skill): boolean {
  return skill !== "random" && !view.calm && view.secondsLeft > view.seconds - talkSeconds;
}

function kindOf({ bubble }: EarView, answer: AnswerId): AnswerKind | undefined {
  return kindsByBubble.get(bubble)?.[answer];
}
