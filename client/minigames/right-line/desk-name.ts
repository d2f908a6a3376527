import type { DeskId } from "../../../shared/minigames/right-line/desks.ts";
import { helpWords, language, text } from "../../language/index.ts";
import { regionOf } from "../../language/region-of.ts";
import { services, servicesFor } from "../../screens/help/services.ts";

/** What a desk is called in the reader's language. */
export interface DeskName {
  name: string;
  /** Its number, or where it is to be found. */
  place: string;
  /** Both in one, as it is said. */
  said: string;
}

/** The name of a desk, from the help services of the reader's language; where none speaks it, all of the region. */
export function deskName(desk: DeskId): DeskName {
  const max = text("right-line:max");
  if (desk === "max") return { name: max, place: text("right-line:maxIs"), said: max };
  const words = helpWords();
  const offered = servicesFor(services, regionOf[language.value], language.value).filter(({ role }) => role === desk);
  const speaking = offered.filter(({ languages }) => languages.includes(language.value));
  const named = (speaking.length > 0 ? speaking : offered).map(({ id, number, website }) => ({
    name: words?.[id]?.name ?? website,
    number,
  }));
  const numbers = named.map(({ number }) => number).filter((number) => number !== "");
  return {
    name: named.map(({ name }) => name).join(" · "),
    place: numbers.length > 0 ? numbers.join(" · ") : text("right-line:atSchool"),
    said: named.map(({ name, number }) => `${name} ${number}`.trim()).join(", "),
  };
}
