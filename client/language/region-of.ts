import type { Language, Region } from "../../shared/stories/languages.ts";

/** Where most of those live who read a language: what a page begins with when it knows no more. */
export const regionOf = {
  nl: "flanders",
  fr: "wallonia",
  de: "ostbelgien",
  en: "brussels",
} as const satisfies Record<Language, Region>;
