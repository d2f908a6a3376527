import type { PlayerIntent } from "../game/commands.ts";
import { draw, pick } from "../game/random.ts";
import { rules } from "../game/rules.ts";
import type { NewcomerState } from "../game/state.ts";
import { mayBeVisited, visitsTo } from "../game/visits.ts";
import type { Eyes, Mind } from "./bot.ts";
import { understanding } from "./skill.ts";

/** Answers an alarm, then chooses whom the table visits. The day's speaker does it for the table. */
export function chooseInChoosePhase({ state, seat, table }: Eyes, mind: Mind): PlayerIntent | undefined {
  if (table.speaker !== seat.id) return undefined;
  const newcomers = [...state.newcomers];
  const alarm = newcomers.find((newcomer) => newcomer.alarm);
  if (alarm && table.claim === "" && seesWhatMatters(mind)) return { type: "answerAlarm", newcomer: alarm.id };
  if (table.claim === "") {
    const open = newcomers.filter((newcomer) => mayBeVisited(state, newcomer));
    const alone = open.filter((newcomer) => visitsTo(state, newcomer) === 0);
    const candidates = alone.length > 0 ? alone : open;
    if (candidates.length === 0) return undefined;
    const chosen = seesWhatMatters(mind) ? candidates.sort(byNeed)[0] : pick(mind.random, candidates);
    return chosen ? { type: "claim", newcomer: chosen.id } : undefined;
  }
  if (table.hasExtraVisit && table.extraClaim === "") {
    const unvisited = newcomers.filter((newcomer) => ![...state.tables].some((other) => other.claim === newcomer.id));
    const chosen = (unvisited.length > 0 ? unvisited : newcomers).sort(byNeed)[0];
    if (chosen && ![...state.tables].some((other) => other.extraClaim === chosen.id)) {
      return { type: "claimExtra", newcomer: chosen.id };
    }
  }
  return undefined;
}

/** Keeps a light on for those whom nobody visited and who have no Max; what is left buys an extra visit. */
export function spendInEvening({ state, seat, table }: Eyes, mind: Mind): PlayerIntent | undefined {
  if (table.speaker !== seat.id || state.hearts < rules.hearts.light) return undefined;
  if (mind.skill === "random" && draw(mind.random) < 0.5) return undefined;
  const lonely = [...state.newcomers].filter(
    (newcomer) => !newcomer.visited && newcomer.max === "" && newcomer.light === 0,
  );
  const chosen = mind.skill === "random" ? lonely[0] : lonely.sort(byNeed)[0];
  if (chosen) return { type: "light", newcomer: chosen.id, on: true };
  const tomorrow = state.day < state.days;
  if (tomorrow && !table.boughtVisit && state.hearts >= rules.hearts.visit) return { type: "buyVisit", on: true };
  return undefined;
}

/** Whether this bot sees this time what matters most. */
function seesWhatMatters({ skill, random }: Mind): boolean {
  return skill === "random" ? draw(random) < 0.3 : draw(random) < understanding.people[skill];
}

/** Who needs somebody most: those without a Max first, then the lowest mood. */
function byNeed(one: NewcomerState, other: NewcomerState): number {
  return Number(one.max !== "") - Number(other.max !== "") || one.mood - other.mood;
}
