import { useState } from "preact/hooks";
import type { ClueView } from "../../../../shared/game/views.ts";
import type { StoryWords } from "../../../../shared/stories/format.ts";
import { SecretClue } from "../../../design/components/SecretClue.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";

/** More clues than this are looked through one at a time. */
const mostAtOnce = 2;

interface Props {
  clues: readonly ClueView[];
  words: StoryWords;
  /** 0..3. */
  chapter: number;
  /** The yellow tag. */
  tag: string;
}

/** The clues in one child's hands. */
export function Clues({ clues, words, chapter, tag }: Props) {
  const [at, setAt] = useState(0);
  const draw = ({ id, kind }: ClueView) => (
    <SecretClue
      key={id}
      kind={kind}
      kindLabel={text(`player:clue.${kind}`)}
      tag={tag}
      text={words.chapters[chapter]?.clues[id] ?? ""}
      self={words.name}
    />
  );
  if (clues.length <= mostAtOnce) return <>{clues.map(draw)}</>;
  const place = Math.min(at, clues.length - 1);
  const shown = clues[place];
  return (
    <div class="clue-pages">
      {shown && draw(shown)}
      <nav>
        <button
          type="button"
          aria-label={text("player:listen.previousClue")}
          disabled={place === 0}
          onClick={() => setAt(place - 1)}
        >
          <DrawnSymbol name="arrow-left" />
        </button>
        <span aria-live="polite">{text("player:listen.clueOf", { count: place + 1, all: clues.length })}</span>
        <button
          type="button"
          aria-label={text("player:listen.nextClue")}
          disabled={place === clues.length - 1}
          onClick={() => setAt(place + 1)}
        >
          <DrawnSymbol name="arrow-right" />
        </button>
      </nav>
    </div>
  );
}
