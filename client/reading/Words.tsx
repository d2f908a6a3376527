import { language } from "../language/index.ts";
import { easyReading } from "./easy.ts";
import { sentencesOf } from "./sentences.ts";

interface Props {
  children: string;
}

/** Telephone numbers in a text: 116 000 and those of three or four digits that begin with a one. */
const telephone = /(116[ \u00a0]000|\b1\d{2,3}\b)/;

/**
 * A text of a story or of the game: as it is written, or the easy way with each sentence on a line of its own; its telephone
 * numbers without a slashed zero.
 */
export function Words({ children }: Props) {
  if (!easyReading.value) return <>{withNumbers(children)}</>;
  return (
    <>
      {sentencesOf(children, language.value).map((sentence, at) => (
        // The sentences of a text never change place. The space is for those who hear or copy it.
        <span key={`${at}`} class="easy-sentence">
          {withNumbers(sentence)}{" "}
        </span>
      ))}
    </>
  );
}

function withNumbers(words: string) {
  return words.split(telephone).map((part, at) =>
    // Every second part is a number; a part is its place.
    at % 2 === 1 ? (
      <span key={`${at}`} class="max-number max-telephone">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
