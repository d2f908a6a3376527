import { cardOutcome } from "../../game/cards.ts";
import { rolesOffered } from "../../game/help.ts";
import { movedMood } from "../../game/mood.ts";
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

/**
 * How a newcomer feels (0..10) after one visit a day to each of the four chapters, well played: both feelings
 * recognised, the best cards, a Max and professional help as soon as the rules allow them.
 *
 * @param role The professional help that is found; undefined when there is none.
 */
function moodWhenWellPlayed(story: Story, role: HelpRole | undefined): number {
  const { id, colour, symbol, startMood } = story;
  const newcomer = new NewcomerState({ id, colour, symbol, mood: startMood, trust: 0 });
  const move = (by: number) => {
    newcomer.mood = movedMood(newcomer, newcomer.mood, by, 0);
  };
  const adult = story.adults.find(({ fit }) => fit === "fits");
  const canAsk = adult !== undefined && story.sentences.some(({ fit }) => fit);
  for (const [number, chapter] of story.chapters.entries()) {
    newcomer.trust = Math.min(rules.trust.most, newcomer.trust + 1);
    const gains = chapter.cards.map((card) => Math.max(0, rules.cards[cardOutcome(card, newcomer.trust)]));
    const best = gains.sort((one, other) => other - one).slice(0, rules.cards.played);
    move(best.reduce((sum, gain) => sum + gain, 0));
    const last = number >= rules.max.lastChapter;
    const mayAsk = newcomer.trust >= (last ? rules.max.leastTrust : rules.max.trust);
    if (canAsk && mayAsk && newcomer.max === "") {
      newcomer.max = adult.id;
      move(rules.max.mood);
    }
    if (role !== undefined && chapter.help && newcomer.help === "") {
      newcomer.help = role;
      move(rules.help.mood);
    }
    if (!last) move(newcomer.max === "" ? rules.night.visited : rules.night.withMax);
  }
  return newcomer.mood;
}

/** Whether good play brings a newcomer into the green ring wherever a class lives. */
export function checkReach(report: Report, story: Story, services: readonly HelpService[]): void {
  for (const region of regions) {
    const [role] = obtainableRoles(story, region, services);
    if (role === undefined) report("help", `No professional help that fits can be reached in ${region}.`);
    const mood = moodWhenWellPlayed(story, role);
    if (ringOf(mood) < 5) report("startMood", `In ${region} good play ends at mood ${mood}, not in the green ring.`);
  }
}
