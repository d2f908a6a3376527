import helpServices from "../../../assets/help/help.json";
import type { HelpService, Language, Region } from "../../../shared/stories/format.ts";

/** Every service there is. */
export const services = helpServices as HelpService[];

/** The order in which help is offered: the number for everything first, danger last. */
const order = ["child-focus", "listening-line", "school-support", "violence-line", "police", "emergency"] as const;

/**
 * Whom a child of a region can turn to, in the order to try: of services of one kind, one that speaks the child's
 * language comes first.
 */
export function servicesFor(services: readonly HelpService[], region: Region, language: Language): HelpService[] {
  const rank = (service: HelpService) =>
    order.indexOf(service.role) * 2 + (service.languages.includes(language) ? 0 : 1);
  return services.filter((service) => service.regions.includes(region)).sort((one, other) => rank(one) - rank(other));
}
