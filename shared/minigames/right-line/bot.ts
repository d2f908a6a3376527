import { type Skill, understanding } from "../../bots/skill.ts";
import { draw, pick, type Random } from "../../game/random.ts";
import { type DeskId, deskIds } from "./desks.ts";
import { letterById } from "./letters.ts";
import type { LineInput } from "./right-line.ts";
import type { LetterView, LineView } from "./view.ts";

/** Chance (0..1) that a bot that is looked at makes up its mind now. */
const decides = { random: 0.2, average: 0.16, thoughtful: 0.16 } as const satisfies Record<Skill, number>;
/** How often in comparison to a lamp that is right one is lit that is not: a desk knows what it is there for. */
const strayLamps = { random: 1, average: 0.12, thoughtful: 0.03 } as const satisfies Record<Skill, number>;
/** The power of its understanding with which a child alone chooses, and how it falls with every seat it can talk to. */
const talk = { alone: 1.2, eased: 0.6 } as const;
/** Chance (0..1) that a bot gives in when the other one at its desk wants something else. */
const givesIn = 0.5;

/**
 * Plays a seat of The right line. The table of fitting desks stands for reading; the skill says how well. Bots cannot
 * tell each other anything, so they hold their letters up; a table that talks errs less often than one child alone.
 */
export function rightLineBot(view: LineView, skill: Skill, random: Random): LineInput | undefined {
  if (view.stage === "over") return undefined;
  if (view.asleep) return { do: "here" };
  const held = view.letters.find((letter) => letter.held);
  if (held) return handle(view, held, skill, random);
  for (const letter of view.letters) {
    const desk = lampFor(view, letter, skill, random);
    if (desk) return { do: "lamp", letter: letter.number, desk, on: true };
  }
  return undefined;
}

function handle(view: LineView, letter: LetterView, skill: Skill, random: Random): LineInput | undefined {
  if (!letter.open && view.seats.length > 1) return { do: "show", letter: letter.number };
  const other = letter.choices.find(({ seat }) => seat !== view.seat)?.desk;
  const own = letter.choices.find(({ seat }) => seat === view.seat)?.desk;
  if (own !== undefined && (other === undefined || other === own)) return undefined;
  if (draw(random) >= decides[skill]) return undefined;
  if (own !== undefined && other !== undefined && draw(random) >= givesIn) return undefined;
  const desk = own === undefined ? decide(view, letter, other, skill, random) : (other ?? own);
  return desk === own ? undefined : { do: "give", letter: letter.number, desk };
}

/** Where a letter should go, as far as this bot understands. */
function decide(
  view: LineView,
  { text, tried, lamps }: LetterView,
  other: DeskId | undefined,
  skill: Skill,
  random: Random,
): DeskId {
  const open = deskIds.filter((desk) => !tried.includes(desk));
  if (skill === "random") return pick(random, open);
  const { best } = letterById(text);
  const [lit] = lamps;
  if (lit && lamps.length === 1 && lit !== other && draw(random) < givesIn) return lit;
  if (draw(random) < understanding.people[skill] ** (talk.alone / view.seats.length ** talk.eased)) return best;
  const others = open.filter((desk) => desk !== best);
  return others.length > 0 ? pick(random, others) : best;
}

/** A lamp to light for a letter at another desk that is held up. */
function lampFor(view: LineView, { text, tried, lamps }: LetterView, skill: Skill, random: Random): DeskId | undefined {
  if (text === "") return undefined;
  const dark = view.own.filter((desk) => !lamps.includes(desk) && !tried.includes(desk));
  const isRight = (desk: DeskId) => letterById(text).best === desk;
  return dark.find((desk) => draw(random) < decides[skill] * (isRight(desk) ? 1 : strayLamps[skill]));
}
