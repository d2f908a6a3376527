import { Sentences } from "./Sentences.tsx";

interface Props {
  children: string;
}

/** Telephone numbers in a text: 116 000 and those of three or four digits that begin with a one. */
const telephone = /(116[ \u00a0]000|\b1\d{2,3}\b)/;

/** A text of a story or of the game, read the usual or the easy way; its telephone numbers without a slashed zero. */
export function Words({ children }: Props) {
  return <Sentences draw={withNumbers}>{children}</Sentences>;
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
