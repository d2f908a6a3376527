import type { Bait as BaitId } from "../../../shared/minigames/strong-key/tiles.ts";
import { Button } from "../../design/components/Button.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";

interface Props {
  bait: BaitId;
  onAnswer: (answers: boolean) => void;
}

/** A message that asks this device for the key. It lies over the words until it has been met. */
export function Bait({ bait, onAnswer }: Props) {
  return (
    <section class="key-bait" aria-label={text("strong-key:bait.title")}>
      <h2>
        <DrawnSymbol name="mobile" size="1.3rem" />
        {text("strong-key:bait.title")}
      </h2>
      <p class="key-bait-says">{text(`strong-key:baits.${bait}.says`)}</p>
      <div class="key-bait-answers">
        <Button kind="quiet" onPress={() => onAnswer(true)}>
          {text(`strong-key:baits.${bait}.answer`)}
        </Button>
        <Button kind="quiet" symbol="eye" onPress={() => onAnswer(false)}>
          {text("strong-key:bait.refuse")}
        </Button>
      </div>
      <p>{text("strong-key:handBlocked")}</p>
    </section>
  );
}
