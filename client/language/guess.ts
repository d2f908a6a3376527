import { type Language, languages } from "../../shared/stories/languages.ts";

/** Whether a text from outside (storage, the server) names one of the languages. */
export function isLanguage(text: string | null | undefined): text is Language {
  return languages.some((language) => language === text);
}

/**
 * The language to begin with: the one chosen before, else the first of the device's languages that the game speaks,
 * else English.
 *
 * @param remembered What was remembered on this device; may be anything.
 * @param wished The device's languages, best first, as `navigator.languages` gives them ("nl-BE").
 */
export function guessLanguage(remembered: string | null, wished: readonly string[]): Language {
  if (isLanguage(remembered)) return remembered;
  for (const tag of wished) {
    const language = tag.toLowerCase().split("-")[0];
    if (isLanguage(language)) return language;
  }
  return "en";
}
