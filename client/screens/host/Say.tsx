import { DrawnSymbol } from "../../design/symbols.tsx";
import { type TextKey, text, textIn } from "../../language/index.ts";
import type { PublicGame } from "../../store/index.ts";

interface Props {
  game: PublicGame;
  words: TextKey;
}

/** When children hear whom they can go to: as they begin, and before they leave. */
const tellingWho: readonly PublicGame["phase"][] = ["intro", "goodbye"];

/**
 * What the host reads out now, in the language of the board that the class looks at. Who the children can go to today only
 * the adult knows: the program asks for no name, and reminds of it.
 */
export function Say({ game, words }: Props) {
  const spoken = game.boardLanguage;
  return (
    <section class="host-say" aria-live="polite">
      <h2>
        <DrawnSymbol name="megaphone" size="1.2rem" />
        {text("host:say")}
      </h2>
      <p lang={spoken}>{textIn(spoken, words)}</p>
      {tellingWho.includes(game.phase) && !game.paused && <p class="host-say-too">{text("console:sayWho")}</p>}
    </section>
  );
}
