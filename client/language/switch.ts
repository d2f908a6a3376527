import { isLanguage } from "./guess.ts";
import { chooseLanguage, language } from "./language.ts";

/** Changes to the language a person has tapped; without a network it stays as it is. */
export function switchLanguage(wished: string): void {
  if (!isLanguage(wished) || wished === language.value) return;
  chooseLanguage(wished).catch(() => {
    // The old words are still there and still right.
  });
}
