import type { StoryChoice } from "../stories.ts";
import { themes } from "../themes.ts";

type Theme = (typeof themes)[number];
type About = Pick<StoryChoice, "id" | "themes">;

/** Themes that the stories touch on, in the order of the list. */
export function themesOf(choices: readonly About[]): Theme[] {
  return themes.filter((theme) => choices.some((choice) => choice.themes.includes(theme)));
}

/** Whether a story about a theme may come: one is not left out. */
export function mayComeUp(theme: Theme, choices: readonly About[], leftOut: readonly string[]): boolean {
  return choices.some((choice) => choice.themes.includes(theme) && !leftOut.includes(choice.id));
}

/** Ids that are left out once every story about a theme is taken out, or, where none of them may come, let in again. */
export function toggleTheme(theme: Theme, choices: readonly About[], leftOut: readonly string[]): string[] {
  const about = choices.filter((choice) => choice.themes.includes(theme)).map(({ id }) => id);
  const others = leftOut.filter((id) => !about.includes(id));
  return mayComeUp(theme, choices, leftOut) ? [...others, ...about] : others;
}
