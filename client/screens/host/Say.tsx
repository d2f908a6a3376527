import { DrawnSymbol } from "../../design/symbols.tsx";
import { type TextKey, text, textIn } from "../../language/index.ts";
import type { PublicGame } from "../../store/index.ts";

/** What the host reads out now, in the language of the board that the class looks at. */
export function Say({ game, words }: { game: PublicGame; words: TextKey }) {
  const spoken = game.boardLanguage;
  return (
    <section class="host-say" aria-live="polite">
      <h2>
        <DrawnSymbol name="megaphone" size="1.2rem" />
        {text("host:say")}
      </h2>
      <p lang={spoken}>{textIn(spoken, words)}</p>
    </section>
  );
}
