import type { Language, StoryWords } from "../../shared/stories/format.ts";
import { wordFiles } from "./word-files.ts";

const ofStory = wordFiles(
  import.meta.glob<StoryWords>("../../assets/stories/*/??.json", { import: "default" }),
  (language, story) => `../../assets/stories/${story}/${language}.json`,
);

/**
 * The words of a newcomer's story in the language of this screen, or another; undefined while they are on their way. Read in a
 * component, it makes the component follow their arrival and a change of language.
 *
 * @param story Name of the story's folder; the empty name has no words.
 */
export function storyWords(story: string, of?: Language): StoryWords | undefined {
  return story === "" ? undefined : ofStory(story, of);
}

/** What a newcomer is called in the language of this screen; empty while the words are on their way. */
export function newcomerName(id: string): string {
  return storyWords(id)?.name ?? "";
}

const ofEvents = wordFiles(
  import.meta.glob<Record<string, string>>("../../assets/events/??.json", { import: "default" }),
  (language) => `../../assets/events/${language}.json`,
);

/** What an event of the school tells; undefined while it is on its way. */
export function schoolEventWords(event: string): string | undefined {
  return ofEvents("")?.[event];
}
