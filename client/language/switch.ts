import { isLanguage } from "./guess.ts";
import { chooseLanguage } from "./language.ts";

/** Changes to the language a person has tapped; without a network it stays as it is. */
export function switchLanguage(wished: string): void {
  if (!isLanguage(wished)) return;
  chooseLanguage(wished).catch(() => {
    // The old words are still there and still right.
  });
}
