import { isLanguage } from "./guess.ts";
import { chooseLanguage } from "./language.ts";

/**
 * Changes to the language a person has tapped; without a network it stays as it is: the old words are still there and still
 * right.
 *
 * @param onStay Told when it has stayed.
 */
export function switchLanguage(wished: string, onStay = () => {}): void {
  if (isLanguage(wished)) chooseLanguage(wished).catch(onStay);
}
