import { type Skill, understanding } from "../../bots/skill.ts";
import { draw, pick, type Random } from "../../game/random.ts";
import type { NightInput } from "./lights-out.ts";
import { messageById } from "./messages.ts";
import type { Wish } from "./state.ts";
import type { LightView, NightView } from "./view.ts";

/** Chance (0..1) at each look that a bot has read a light and does something about it. */
const decides = { random: 0.06, average: 0.1, thoughtful: 0.16 } as const satisfies Record<Skill, number>;
/** Chance (0..1) at each look that it joins in where a hand is on a light already: somebody has called out. */
const joins = 0.4;

/**
 * Plays a seat of Lights out. The nature of a message stands for reading it; the skill says how well. Only a random bot
 * touches what it cannot read.
 */
export function lightsOutBot(view: NightView, skill: Skill, random: Random): NightInput | undefined {
  if (view.stage !== "night") return undefined;
  const lights = view.lights.filter(({ landed }) => landed);
  if (skill === "random") {
    if (lights.length === 0 || draw(random) >= decides.random) return undefined;
    return { do: pick(random, ["tomorrow", "adult"] as const), light: pick(random, lights).number };
  }
  const called = lights.find((light) => isCalled(view, light));
  if (called) {
    if (draw(random) >= joins) return undefined;
    if (called.big && called.adult.length === 0) return { do: "tomorrow", light: called.number };
    const wish = judge(called, skill, random);
    return wish === "adult" || view.lone ? { do: "adult", light: called.number } : undefined;
  }
  const readable = lights.filter((light) => light.message !== "" && light.adult.length + light.tomorrow.length === 0);
  const first = readable[0];
  if (!first || draw(random) >= decides[skill]) return undefined;
  return { do: judge(first, skill, random), light: first.number };
}

/** A hand of somebody else is on it (of the own, where nobody else is awake), and one more is needed. */
function isCalled({ lone }: NightView, light: LightView): boolean {
  if (light.own !== "") return lone;
  return light.tomorrow.length + light.adult.length > 0 && (light.message !== "" || light.big);
}

function judge({ message }: LightView, skill: Exclude<Skill, "random">, random: Random): Wish {
  const needs: Wish = messageById(message).nature === "friend" ? "adult" : "tomorrow";
  const isRight = draw(random) < understanding.people[skill];
  if (isRight) return needs;
  return needs === "adult" ? "tomorrow" : "adult";
}
