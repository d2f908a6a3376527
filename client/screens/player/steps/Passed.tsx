import "./passed.css";
import { Button } from "../../../design/components/Button.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import { useOptimistic } from "../../../store/index.ts";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";

/** A child who sits out for a while: nothing to do, one button back, and a word to the adult alone for who needs one. */
export function Passed({ own }: PlayerProps) {
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
      <section class="player-big player-calm">
        <span class="player-medal passed-breath">
          <DrawnSymbol name="cup" size="4rem" />
        </span>
        <p>{text("player:breathe")}</p>
        <p class="player-story">{text("player:passedText")}</p>
        <div class="passed-quiet">
          <Button
            kind="quiet"
            symbol="hand"
            pressed={quiet.value}
            onPress={() => quiet.change(!quiet.value, { type: "pass", on: true, quiet: !quiet.value })}
          >
            {text("player:quiet")}
          </Button>
          <p role="status">{text(quiet.value ? "player:quietTold" : "player:quietOnly")}</p>
        </div>
      </section>
    </Frame>
  );
}
