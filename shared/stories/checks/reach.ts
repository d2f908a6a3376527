import { cardOutcome } from "../../game/cards.ts";
import { rolesOffered } from "../../game/help.ts";
import { movedMood } from "../../game/mood.ts";
import { difficulties, startMoodOf, startTrustOf } from "../../game/newcomers.ts";
import { ringOf, rules } from "../../game/rules.ts";
import { NewcomerState } from "../../game/state.ts";
import type { Report } from "../finding.ts";
import { type HelpRole, type HelpService, type Region, regions, type Story } from "../format.ts";

/** The services of a role that a child of this age can turn to in a region. */
export function servicesFor(
  services: readonly HelpService[],
  role: HelpRole,
  region: Region,
  age: number,
): HelpService[] {
  return services.filter(
    (service) => service.role === role && service.regions.includes(region) && service.minAge <= age,
  );
}

/** The roles that fit a newcomer, are offered in a region and have a service there. */
function obtainableRoles(story: Story, region: Region, services: readonly HelpService[]): HelpRole[] {
  return rolesOffered(region).filter(
    (role) => story.help.includes(role) && servicesFor(services, role, region, story.age).length > 0,
  );
}

/** How a game can begin for a newcomer. */
interface Start {
  difficulty: (typeof difficulties)[number];
  /** A visit a day: one in a game of one day, else one to each chapter. */
  days: number;
}

const everyStart: readonly Start[] = difficulties.flatMap((difficulty) =>
  [1, rules.max.lastChapter + 1].map((days) => ({ difficulty, days })),
);

/**
 * How a newcomer feels (0..10) after one visit a day to one chapter after the other, well played: both feelings
 * recognised, the best cards, a Max and professional help as soon as the rules allow them.
 *
 * @param role The professional help that is found; undefined when there is none.
 */
function moodWhenWellPlayed(story: Story, { difficulty, days }: Start, role: HelpRole | undefined): number {
  const { id, colour, symbol } = story;
  const mood = startMoodOf(story, difficulty, days);
  const newcomer = new NewcomerState({ id, colour, symbol, mood, trust: startTrustOf(days) });
  const move = (by: number) => {
    newcomer.mood = movedMood(newcomer, newcomer.mood, by, 0);
  };
  const adult = story.adults.find(({ fit }) => fit === "fits");
  const canAsk = adult !== undefined && story.sentences.some(({ fit }) => fit);
  for (const [number, chapter] of story.chapters.slice(0, days).entries()) {
    newcomer.trust = Math.min(rules.trust.most, newcomer.trust + 1);
    const gains = chapter.cards.map((card) => Math.max(0, rules.cards[cardOutcome(card, newcomer.trust)]));
    const best = gains.sort((one, other) => other - one).slice(0, rules.cards.played);
    move(best.reduce((sum, gain) => sum + gain, 0));
    const last = number + 1 === days;
    const mayAsk = newcomer.trust >= (last ? rules.max.leastTrust : rules.max.trust);
    if (canAsk && mayAsk && newcomer.max === "") {
      newcomer.max = adult.id;
      move(rules.max.mood);
    }
    if (role !== undefined && (last || chapter.help) && newcomer.help === "") {
      newcomer.help = role;
      move(rules.help.mood);
    }
    if (!last) move(newcomer.max === "" ? rules.night.visited : rules.night.withMax);
  }
  return newcomer.mood;
}

/** Whether good play brings a newcomer into the green ring wherever a class lives and however a game begins. */
export function checkReach(report: Report, story: Story, services: readonly HelpService[]): void {
  for (const region of regions) {
    const [role] = obtainableRoles(story, region, services);
    if (role === undefined) report("help", `No professional help that fits can be reached in ${region}.`);
    for (const start of everyStart) {
      const mood = moodWhenWellPlayed(story, start, role);
      if (ringOf(mood) === 5) continue;
      const { difficulty, days } = start;
      const game = `a ${difficulty} game of ${days} ${days === 1 ? "day" : "days"}`;
      report("startMood", `In ${region} good play of ${game} ends at mood ${mood}, not in the green ring.`);
    }
  }
}
