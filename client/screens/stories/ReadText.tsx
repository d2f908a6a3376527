import type { Language } from "../../../shared/stories/languages.ts";
import { language as ownLanguage, text } from "../../language/index.ts";
import { Words } from "../../reading/index.ts";
import { textAt } from "./reading.ts";

interface Props {
  /** What a link to it names. */
  id: string;
  /** Where it is in the words. */
  path: string;
  /** The words of the languages that stand beside each other, left one first. */
  columns: readonly { language: Language; words: unknown }[];
  /** What kind of text it is, in a word. */
  label?: string | undefined;
}

/** One text in the languages that are read, with a link to it; on paper its key stands where the link was. */
export function ReadText({ id, path, columns, label }: Props) {
  return (
    <div class="stories-text" id={id} tabIndex={-1}>
      <a class="stories-link" href={`#${id}`} aria-label={text("stories:link", { key: id })} title={id}>
        <span class="stories-mark">#</span>
        <span class="stories-key">{id}</span>
      </a>
      {columns.map(({ language, words }) => (
        <p key={language} lang={language}>
          {label && <em lang={ownLanguage.value}>{label} </em>}
          <Words>{textAt(words, path) ?? ""}</Words>
        </p>
      ))}
    </div>
  );
}
