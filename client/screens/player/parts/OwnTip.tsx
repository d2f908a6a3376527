import { text } from "../../../language/index.ts";
import { tipSentence } from "../../parts/tip-words.ts";
import type { PlayerProps } from "../player.ts";

/** The table's tip as it will hang on the poster. */
export function OwnTip({ own }: PlayerProps) {
  return (
    <blockquote class="own-tip">
      <p class="player-hint">{text("player:tip.ours")}</p>
      <p>{tipSentence(own.tip)}</p>
    </blockquote>
  );
}
