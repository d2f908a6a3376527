import { signal } from "@preact/signals";
import { mixed } from "../../../shared/game/mix.ts";
import type { Story } from "../../../shared/stories/format.ts";
import { loadWords } from "../../language/load-words.ts";

const files = import.meta.glob<Story>("../../../assets/stories/*/story.json", { import: "default" });

/** What a host chooses newcomers by. */
export type StoryChoice = Pick<Story, "id" | "level" | "reserve" | "themes" | "colour" | "symbol">;

/** Ids of all newcomers there are stories for. */
export const storyIds: readonly string[] = Object.keys(files).map((path) => path.split("/").at(-2) ?? "");

/** How long (ms) until stories that did not come are asked for again. */
const againMs = 2_000;

const loaded = signal<readonly StoryChoice[] | null>(null);

/** Every newcomer there is a story for, in a mix that is another one each time; null while they are on their way. */
export function storyChoices(): readonly StoryChoice[] | null {
  if (loaded.value === null) void load();
  return loaded.value;
}

/** Others come first. */
export function mixAgain(): void {
  if (loaded.value) mix(loaded.value);
}

function mix(choices: readonly StoryChoice[]): void {
  loaded.value = mixed(choices, { seed: Math.floor(Math.random() * 2 ** 32) });
}

let underWay = false;

async function load(): Promise<void> {
  if (underWay) return;
  underWay = true;
  try {
    const stories = await Promise.all(Object.values(files).map(loadWords));
    mix(
      stories.map(({ id, level, reserve = false, themes, colour, symbol }) => {
        return { id, level, reserve, themes, colour, symbol };
      }),
    );
  } catch {
    setTimeout(() => void load(), againMs);
  } finally {
    underWay = false;
  }
}
