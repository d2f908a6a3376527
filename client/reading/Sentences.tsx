import type { ComponentChildren } from "preact";
import { language } from "../language/index.ts";
import { easyReading } from "./easy.ts";
import { sentencesOf } from "./sentences.ts";

interface Props {
  children: string;
  /** How a sentence is drawn, where it is more than its words. */
  draw?: (words: string) => ComponentChildren;
}

/** A text of some sentences: as it is written, or the easy way with each sentence on a line of its own. */
export function Sentences({ children, draw = (words) => words }: Props) {
  if (!easyReading.value) return <>{draw(children)}</>;
  return (
    <>
      {sentencesOf(children, language.value).map((sentence, at) => (
        // The sentences of a text never change place. The space is for those who hear or copy it.
        <span key={`${at}`} class="easy-sentence">
          {draw(sentence)}{" "}
        </span>
      ))}
    </>
  );
}
