import { useRef } from "preact/hooks";
import type { Bait as BaitId } from "../../../shared/minigames/strong-key/tiles.ts";
import { Button } from "../../design/components/Button.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";

/** A tap within this time (ms) was meant for what was there before the message came. */
const readyAfterMs = 600;

interface Props {
  bait: BaitId;
  onAnswer: (answers: boolean) => void;
}

/** A message that asks this device for the key. It lies on the workbench until it has been met. */
export function Bait({ bait, onAnswer }: Props) {
  const cameAt = useRef(performance.now());
  const press = (answers: boolean) => {
    if (performance.now() - cameAt.current > readyAfterMs) onAnswer(answers);
  };
  return (
    <section class="key-bait">
      <h2>
        <DrawnSymbol name="mobile" size="1.3rem" />
        {text("strong-key:bait.title")}
      </h2>
      <p class="key-bait-says">{text(`strong-key:baits.${bait}.says`)}</p>
      <div class="key-bait-answers">
        <Button kind="quiet" onPress={() => press(true)}>
          {text(`strong-key:baits.${bait}.answer`)}
        </Button>
        <Button kind="quiet" symbol="eye" onPress={() => press(false)}>
          {text("strong-key:bait.refuse")}
        </Button>
      </div>
    </section>
  );
}
