import { rolesOffered } from "../../game/help.ts";
import { type Finding, reporter } from "../finding.ts";
import { type HelpService, type Language, pupilAges, regions } from "../format.ts";
import type { LoadedHelp } from "../load.ts";
import { checkHardSpaces } from "./hard-spaces.ts";
import { checkPictureAdvice } from "./private-picture.ts";
import { servicesFor } from "./reach.ts";
import { thereTwice } from "./twice.ts";
import { checkWording } from "./wording.ts";

/** Months after which somebody has to look again whether a service still is as described. */
const freshFor = 12;

/** The day (YYYY-MM-DD) that is this many months after another; a day too high for its month stays as it is. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}-${two(date)}`;
}

/** Says whether a service was looked at within the last twelve months before `today` (YYYY-MM-DD). */
function staleness({ lastChecked }: HelpService, today: string): string | undefined {
  if (lastChecked > today) return `Last checked on ${lastChecked}, which is still to come.`;
  if (monthsAfter(lastChecked, freshFor) < today) {
    return `Last checked on ${lastChecked}: look again whether number, website and languages are right.`;
  }
  return undefined;
}

/** The help services: fresh, complete for every region, and described in every language. */
export function checkServices({ services, words }: LoadedHelp, today: string, findings: Finding[]): void {
  const report = reporter(findings, "help/help.json");
  const ids = services.map(({ id }) => id);
  for (const id of thereTwice(ids)) report(id, "It is there twice.");
  for (const service of services) {
    const stale = staleness(service, today);
    if (stale !== undefined) report(service.id, stale);
    if (service.minAge > pupilAges.least) {
      report(service.id, `It is for children from ${service.minAge} on, and pupils are ${pupilAges.least} at least.`);
    }
  }
  for (const region of regions) {
    for (const role of rolesOffered(region)) {
      const found = servicesFor(services, role, region, pupilAges.least);
      if (found.length === 0) report(role, `No service has this role for a child in ${region}.`);
      if (region !== "brussels" || (role !== "school-support" && role !== "listening-line")) continue;
      for (const language of ["nl", "fr"] as const) {
        if (!found.some(({ languages }) => languages.includes(language))) {
          report(role, `Children in Brussels need one in Dutch and one in French; there is none in "${language}".`);
        }
      }
    }
  }
  for (const [language, own] of Object.entries(words)) {
    const say = reporter(findings, `help/${language}.json`);
    for (const id of ids) if (!Object.hasOwn(own, id)) say(id, "These words are missing.");
    for (const [id, { name, about }] of Object.entries(own)) {
      if (!ids.includes(id)) say(id, "There is no such service.");
      checkWording(say, language as Language, id, `${name}\n${about}`, { good: true });
      checkPictureAdvice(say, language as Language, id, about);
      checkHardSpaces(say, language as Language, id, about);
    }
  }
}
