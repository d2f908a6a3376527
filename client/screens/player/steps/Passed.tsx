import { Button } from "../../../design/components/Button.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import { useOptimistic } from "../../../store/index.ts";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";

/** A child who sits out for a while: nothing to do, nobody told, and one button back. */
export function Passed({ own }: PlayerProps) {
  const passed = useOptimistic(own.passed);
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
        <span class="player-medal">
          <DrawnSymbol name="cup" size="4rem" />
        </span>
        <p class="player-story">{text("player:passedText")}</p>
      </section>
    </Frame>
  );
}
