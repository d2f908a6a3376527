import { signal } from "@preact/signals";
import type { Story } from "../../../shared/stories/format.ts";

const files = import.meta.glob<Story>("../../../assets/stories/*/story.json", { import: "default" });

/** What a host chooses newcomers by. */
export type StoryChoice = Pick<Story, "id" | "age" | "level" | "themes" | "colour" | "symbol">;

const loaded = signal<readonly StoryChoice[] | null>(null);
const weight = { light: 0, middle: 1, heavy: 2 } as const;

/** Every newcomer there is a story for, the lightest first; null while they are on their way. */
export function storyChoices(): readonly StoryChoice[] | null {
  if (loaded.value === null) void load();
  return loaded.value;
}

let underWay = false;

async function load(): Promise<void> {
  if (underWay) return;
  underWay = true;
  try {
    const stories = await Promise.all(Object.values(files).map((file) => file()));
    loaded.value = stories
      .map(({ id, age, level, themes, colour, symbol }) => ({ id, age, level, themes, colour, symbol }))
      .sort((one, other) => weight[one.level] - weight[other.level]);
  } catch {
    // Without a network they are asked for again at the next look.
  } finally {
    underWay = false;
  }
}
