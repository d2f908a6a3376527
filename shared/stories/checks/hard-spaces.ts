import type { Report } from "../finding.ts";
import type { Language } from "../format.ts";

/** A French sign that stands apart from its word, with a space at which a line may break, or without any. */
const loose = / [!?;:»]|« |[\p{L}\p{N}}.…][!?;»]|[\p{L}\p{N}})»]:(?=\s|$)/u;

/** Says where a French sign may begin a line: the space at `!`, `?`, `;`, `:` and inside `« »` is a hard one (U+00A0). */
export function checkHardSpaces(report: Report, language: Language, key: string, text: string): void {
  if (language !== "fr") return;
  const [found] = loose.exec(text) ?? [];
  if (found !== undefined) report(key, `"${found}": in French a hard space (U+00A0) stands here.`);
}
