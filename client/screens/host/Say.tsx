import { useEffect } from "preact/hooks";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { type TextKey, text, textIn } from "../../language/index.ts";
import type { PublicGame } from "../../store/index.ts";
import { announce } from "../parts/Announcer.tsx";

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
  const told = textIn(spoken, words);
  return (
    <section class="host-say">
      <h2>
        <DrawnSymbol name="megaphone" size="1.2rem" />
        {text("host:say")}
      </h2>
      <p lang={spoken}>{told}</p>
      {tellingWho.includes(game.phase) && !game.paused && <p class="host-say-too">{text("console:sayWho")}</p>}
    </section>
  );
}

/** Has what to read out read to the host when it comes, in the language in which it is to be said. */
export function useAnnouncedSay({ game, words }: Props): void {
  const spoken = game.boardLanguage;
  const told = textIn(spoken, words);
  useEffect(() => {
    if (told === "") return;
    announce(text("host:say"));
    announce(told, spoken);
  }, [told]);
}
