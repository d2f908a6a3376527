import "./passed.css";
import { avatarUrl } from "../../../design/art.ts";
import { Button } from "../../../design/components/Button.tsx";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { text } from "../../../language/index.ts";
import { useOptimistic } from "../../../store/index.ts";
import { daytimeOf } from "../daytime.ts";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";

/** A child who sits out for a while: nothing to do, one button back, and a word to the adult alone for who needs one. */
export function Passed({ game, own, seat }: PlayerProps) {
  const passed = useOptimistic(own.passed);
  const quiet = useOptimistic(own.quiet);
  return (
    <Frame
      title={text("player:passedTitle")}
      lead={text("player:passedText")}
      withoutPass
      step={
        <Button wide busy={passed.pending} onPress={() => passed.change(false, { type: "pass", on: false })}>
          {text("player:passBack")}
        </Button>
      }
    >
      <Horizon time={daytimeOf(game.phase)}>
        <h2>{text("player:breathe")}</h2>
        <span class="passed-breath">
          <img src={avatarUrl(seat.avatar)} alt="" width="144" height="144" />
        </span>
      </Horizon>
      <section class="player-big">
        <p>{text("player:passedText")}</p>
        <div class="passed-quiet">
          <Button
            kind="quiet"
            symbol="hand"
            pressed={quiet.value}
            onPress={() => quiet.change(!quiet.value, { type: "pass", on: true, quiet: !quiet.value })}
          >
            {text("player:quiet")}
          </Button>
          <p aria-live="polite">{text(quiet.value ? "player:quietTold" : "player:quietOnly")}</p>
        </div>
      </section>
    </Frame>
  );
}
