import { language } from "./language.ts";

/** The language of this screen as it is written in Belgium, for what the browser words: an "en" alone is American. */
export function localeHere(): string {
  return `${language.value}-BE`;
}

/** A day as one says it: "26 November 2026". `at` in ms since 1970. */
export function dayInWords(at: number): string {
  return new Date(at).toLocaleDateString(localeHere(), { dateStyle: "long" });
}

/** A time of day as a clock shows it: "14:05". `at` in ms since 1970. */
export function timeOfDay(at: number): string {
  return new Date(at).toLocaleTimeString(localeHere(), { hour: "2-digit", minute: "2-digit" });
}
