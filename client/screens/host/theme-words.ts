import { text } from "../../language/index.ts";
import { themes } from "./themes.ts";

/** The themes of a story in words, those that have some. */
export function themeWords(ofStory: readonly string[]): string[] {
  return themes.filter((theme) => ofStory.includes(theme)).map((theme) => text(`host:theme.${theme}`));
}
