import { Hearts } from "../../../design/components/Hearts.tsx";
import { text } from "../../../language/index.ts";
import { hasPage } from "../../../minigames/index.ts";
import type { PlayerProps } from "../player.ts";
import { Words } from "./Words.tsx";

/** After a mini-game: what the table won in it, and the sentence it is there for; nothing before one. */
export function MinigameLesson({ game, table }: Pick<PlayerProps, "game" | "table">) {
  if (!hasPage(game.minigame)) return null;
  return (
    <section class="player-big">
      <p>
        <strong>{text("player:minigame.done")}</strong>
      </p>
      <Hearts count={table.hearts} of={3} label={text("player:minigame.hearts", { count: table.hearts })} />
      <p class="player-story">
        <Words>{text(`minigames:${game.minigame}.after`)}</Words>
      </p>
    </section>
  );
}
