import type { Language } from "../../shared/stories/languages.ts";

/** Each language as it calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  nl: "Nederlands",
  fr: "Français",
  de: "Deutsch",
  en: "English",
};
