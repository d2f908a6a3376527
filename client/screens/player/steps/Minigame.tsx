import type { EarView } from "../../../../shared/minigames/index.ts";
import { ListeningEar } from "../minigames/ListeningEar.tsx";
import type { PlayerProps } from "../player.ts";
import { Wait } from "./Wait.tsx";

/** The mini-game of the day. A seat that has nothing to see of it yet looks on. */
export function Minigame(props: PlayerProps) {
  const { game, own } = props;
  if (own.minigame === null) return <Wait {...props} />;
  switch (game.minigame) {
    case "listening-ear":
      return <ListeningEar {...props} view={own.minigame as EarView} />;
    default:
      return <Wait {...props} />;
  }
}
