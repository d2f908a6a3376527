import type { DeskId } from "./desks.ts";

/** What a child wants help with. Its words: `right-line.letters.ID` of assets/locales/LANG/right-line.json. */
export interface Letter {
  id: string;
  /** The desk that helps best; `emergency` only where somebody is in danger now. */
  best: DeskId;
  /** Desks that help as well. */
  fits: readonly DeskId[];
}

function letter(id: string, best: DeskId, ...fits: readonly DeskId[]): Letter {
  return { id, best, fits };
}

/**
 * Every letter. A Max fits nearly always: not where every minute counts, and not where a child asks for somebody who
 * does not know it.
 */
export const letters: readonly Letter[] = [
  letter("password", "max", "child-focus"),
  letter("bill", "max", "listening-line"),
  letter("scary-film", "max", "listening-line"),
  letter("night-game", "max", "school-support"),
  letter("moving", "max", "listening-line"),
  letter("hidden-test", "max", "school-support"),
  letter("where-do-you-live", "max", "child-focus"),
  letter("wall", "school-support", "max"),
  letter("stickers", "school-support", "max", "child-focus"),
  letter("hat", "school-support", "max"),
  letter("dancing-letters", "school-support", "max"),
  letter("lunch-box", "school-support", "max"),
  letter("name-calling", "school-support", "max", "listening-line"),
  letter("meeting", "child-focus", "max"),
  letter("blackmail", "child-focus", "max"),
  letter("passed-on", "child-focus", "max", "school-support"),
  letter("packed-bag", "child-focus", "max", "listening-line"),
  letter("other-country", "child-focus", "max", "school-support"),
  letter("fake-picture", "child-focus", "max", "school-support"),
  letter("weekend", "child-focus", "max"),
  letter("tears", "listening-line"),
  letter("loud-evenings", "listening-line"),
  letter("in-love", "listening-line", "max"),
  letter("grandpa", "listening-line", "max"),
  letter("just-talk", "listening-line"),
  letter("different", "listening-line", "max"),
  letter("smoke", "emergency"),
  letter("fallen", "emergency"),
  letter("nuts", "emergency"),
  letter("pond", "emergency"),
  letter("cyclist", "emergency"),
];

const byId = new Map(letters.map((one) => [one.id, one]));

/** The letter with this id. Throws when there is none. */
export function letterById(id: string): Letter {
  const found = byId.get(id);
  if (!found) throw new Error(`no letter ${id}`);
  return found;
}
