import "../design/components/round-button.css";
import "./one-by-one.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { DrawnSymbol } from "../design/symbols.tsx";

interface Props {
  /** What is looked at, one after another. */
  pages: readonly { key: string; content: ComponentChildren }[];
  /** Which one it is: "Clue 2 of 3". */
  place: (count: number, all: number) => string;
  /** What the two arrows say, read aloud. */
  previous: string;
  next: string;
}

/**
 * One thing at a time, with an arrow to the next. The focus goes to the words before it, so that it is read from its
 * beginning: where a place with a name has it, Orca takes the place as read.
 */
export function OneByOne({ pages, place, previous, next }: Props) {
  const [at, setAt] = useState(0);
  const [turns, setTurns] = useState(0);
  const beginning = useRef<HTMLParagraphElement>(null);
  const shown = Math.min(at, pages.length - 1);
  const page = pages[shown];
  const words = place(shown + 1, pages.length);

  useEffect(() => {
    if (turns === 0) return;
    beginning.current?.focus({ preventScroll: true });
    beginning.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [turns]);

  const turn = (to: number) => {
    setAt(to);
    setTurns(turns + 1);
  };

  if (!page) return null;
  return (
    <div class="one-by-one">
      <section key={page.key} class="one-by-one-page">
        <p ref={beginning} tabIndex={-1} class="max-unseen">
          {words}
        </p>
        {page.content}
      </section>
      <nav>
        <button
          type="button"
          class="max-round-button"
          aria-label={previous}
          disabled={shown === 0}
          onClick={() => turn(shown - 1)}
        >
          <DrawnSymbol name="arrow-left" />
        </button>
        <span>{words}</span>
        <button
          type="button"
          class="max-round-button"
          aria-label={next}
          disabled={shown === pages.length - 1}
          onClick={() => turn(shown + 1)}
        >
          <DrawnSymbol name="arrow-right" />
        </button>
      </nav>
    </div>
  );
}
