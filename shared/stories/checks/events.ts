import { type Finding, reporter } from "../finding.ts";
import type { Language } from "../format.ts";
import { lengths } from "../lengths.ts";
import type { LoadedEvents, LoadedStory } from "../load.ts";
import { wordCount } from "../texts.ts";
import { checkHardSpaces } from "./hard-spaces.ts";
import { thereTwice } from "./twice.ts";
import { checkWording } from "./wording.ts";

/** The events of the school: told in every language, and of themes that stories have. */
export function checkEvents(
  { events, words }: LoadedEvents,
  stories: readonly LoadedStory[],
  findings: Finding[],
): void {
  const report = reporter(findings, "events/events.json");
  const themes = new Set(stories.flatMap(({ story }) => story.themes));
  const ids = events.map(({ id }) => id);
  if (ids.length === 0) report("", "There are no events.");
  for (const id of thereTwice(ids)) report(id, "It is there twice.");
  for (const event of events) {
    for (const theme of event.themes.filter((name) => !themes.has(name))) {
      report(event.id, `No story has the theme "${theme}".`);
    }
  }
  for (const [language, own] of Object.entries(words)) {
    const say = reporter(findings, `events/${language}.json`);
    for (const id of ids) if (!Object.hasOwn(own, id)) say(id, "This text is missing.");
    for (const [id, text] of Object.entries(own)) {
      if (!ids.includes(id)) say(id, "There is no such event.");
      const count = wordCount(text);
      if (count > lengths.text.events) say(id, `${count} words; at most ${lengths.text.events}.`);
      checkWording(say, language as Language, id, text, { good: false });
      checkHardSpaces(say, language as Language, id, text);
    }
  }
}
