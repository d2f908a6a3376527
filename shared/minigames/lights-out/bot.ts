import { type Skill, understanding } from "../../bots/skill.ts";
import { draw, pick, type Random } from "../../game/random.ts";
import type { Choice, LightsInput, LightsView, PingView } from "./lights-out.ts";
import { messageById } from "./messages.ts";

/** Chance (0..1) that a bot does something when it looks; thoughtful ones read to the end, and quickly. */
const acts = { random: 0.1, average: 0.2, thoughtful: 0.4 } as const satisfies Record<Skill, number>;

/** Plays a seat of Lights out: decides about what it can read, and joins in where somebody asks. */
export function lightsOutBot(view: LightsView, skill: Skill, random: Random): LightsInput | undefined {
  const open = view.pings.filter(({ status, mine }) => status === "open" && mine === "");
  if (open.length === 0 || draw(random) >= acts[skill]) return undefined;
  if (skill === "random") return { ping: pick(random, open).number, choice: draw(random) < 0.5 ? "quiet" : "adult" };
  const asked = open.find((ping) => ping.message === "" && (ping.quiet > 0 || ping.adult > 0));
  if (asked) return { ping: asked.number, choice: asked.adult > 0 ? "adult" : "quiet" };
  const read = open.find(({ message }) => message !== "");
  return read && { ping: read.number, choice: decide(read, draw(random) < understanding.people[skill]) };
}

function decide({ message }: PingView, understands: boolean): Choice {
  const isFriend = messageById(message).kind === "friend";
  return isFriend === understands ? "adult" : "quiet";
}
