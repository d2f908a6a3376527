import { localeHere } from "./days-and-times.ts";

/** Names as a list in the language of this screen: "a, b and c". */
export function nameList(names: readonly string[]): string {
  return new Intl.ListFormat(localeHere(), { type: "conjunction" }).format(names.filter((name) => name !== ""));
}
