import "./ring-tag.css";
import type { Ring } from "../art.ts";
import { DrawnSymbol } from "../symbols.tsx";

interface Props {
  ring: Ring;
  /** The ring's words, such as "so-so". */
  word: string;
}

/** A ring of the board: its colour, its face and its word. */
export function RingTag({ ring, word }: Props) {
  return (
    <span class="max-ring-tag" style={{ "--ring": `var(--ring-${ring})` }}>
      <DrawnSymbol name={`mood-${ring}`} size="1.6em" />
      {word}
    </span>
  );
}
