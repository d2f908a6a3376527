import type { HelpRole } from "../../../shared/minigames/lights-out/messages.ts";
import type { HelpService, Language } from "../../../shared/stories/format.ts";
import { services } from "../../screens/help/services.ts";

/**
 * The number that goes with an adult, for a reader of a language: a line of that role in the language, else Child Focus,
 * which answers everywhere.
 *
 * @throws Error when there is no Child Focus.
 */
export function helpLine(role: HelpRole, language: Language, offered: readonly HelpService[] = services): HelpService {
  const fits = offered.find((service) => service.role === role && service.languages.includes(language));
  const line = fits ?? offered.find((service) => service.role === "child-focus");
  if (!line) throw new Error("no Child Focus among the services");
  return line;
}
