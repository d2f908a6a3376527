import { type Language, languages } from "../../../shared/stories/languages.ts";
import { isLanguage } from "../../language/guess.ts";

/** What the reader shows: which newcomer (or the list, ""), in which languages beside each other. */
export interface ReaderAddress {
  story: string;
  left: Language;
  /** The second column, if any. */
  right: Language | "";
}

/**
 * Reads `/stories/NAME?left=nl&right=fr`. A language that is not known or not named is the reader's own at the left, and
 * at the right the first other one.
 */
export function readReaderAddress(pathname: string, query: string, own: Language): ReaderAddress {
  const [, story = ""] = pathname.split("/").filter(Boolean);
  const asked = new URLSearchParams(query);
  const left = asked.get("left");
  const right = asked.get("right");
  const first = isLanguage(left) ? left : own;
  const other = languages.find((language) => language !== first) ?? "";
  return { story, left: first, right: right === "" || isLanguage(right) ? right : other };
}

/** The languages that stand beside each other, left one first: two, or one where both columns would be the same. */
export function shownLanguages({ left, right }: ReaderAddress): readonly Language[] {
  return right === "" || right === left ? [left] : [left, right];
}

/** The address that shows this, with the text at `key` in view. */
export function readerAddress({ story, left, right }: ReaderAddress, key = ""): string {
  const path = story === "" ? "/stories" : `/stories/${story}`;
  return `${path}?left=${left}&right=${right}${key === "" ? "" : `#${key}`}`;
}
