import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Content } from "../shared/game/index.ts";
import { schoolEventsSchema, storySchema } from "../shared/stories/format.ts";

const assets = fileURLToPath(new URL("../assets", import.meta.url));

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Content as it was when there were only the stories with these ids; all of it when none is named. */
export function contentOf(content: Content, stories: readonly string[]): Content {
  if (stories.length === 0) return content;
  return { ...content, stories: content.stories.filter(({ id }) => stories.includes(id)) };
}

/**
 * Reads the structure of every story and the events of the school from `assets`. Throws with the file's name when one is
 * missing or malformed.
 */
export function loadContent(folder = assets): Content {
  const stories = join(folder, "stories");
  const ids = readdirSync(stories)
    .filter((id) => existsSync(join(stories, id, "story.json")))
    .sort();
  return {
    stories: ids.map((id) => storySchema.parse(readJson(join(stories, id, "story.json")))),
    schoolEvents: schoolEventsSchema.parse(readJson(join(folder, "events", "events.json"))),
  };
}
