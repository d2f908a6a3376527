import { useRef } from "preact/hooks";
import type { Flag, MaskView } from "../../../shared/minigames/mask-off/view.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { maskPlaces } from "../../stage/index.ts";
import { Beckon } from "../Beckon.tsx";
import { useSize } from "../use-size.ts";
import { profileWords } from "./mask-words.ts";

interface Props {
  view: MaskView;
  flag: Flag | "";
  beckons: boolean;
  onPress: (flag: Flag) => void;
}

/** A button over each face on the stage; until the first is chosen, a hand goes from one to the next. */
export function Masks({ view, flag, beckons, onPress }: Props) {
  const holder = useRef<HTMLFieldSetElement>(null);
  const size = useSize(holder);
  const { cards } = maskPlaces(size.width, size.height, view.profiles.length);
  return (
    <fieldset class="mask-choice" ref={holder} aria-label={text("mask-off:stage")}>
      {size.width > 0 &&
        view.profiles.map(({ id }, index) => {
          const card = cards[index];
          if (!card) return null;
          const isMask = view.masked === index;
          return (
            <button
              key={id}
              type="button"
              aria-pressed={flag === index}
              disabled={view.stage !== "play" || !view.plays}
              style={{
                translate: `${card.x - card.width / 2}px ${card.y - card.height / 2}px`,
                width: `${card.width}px`,
                height: `${card.height}px`,
              }}
              onClick={() => onPress(index as Flag)}
            >
              <span class="mask-name">
                {isMask ? (
                  <DrawnSymbol name="mask" size="1.1em" />
                ) : (
                  flag === index && <DrawnSymbol name="flag" size="0.9em" />
                )}
                {profileWords(id, "name")}
              </span>
              {beckons && <Beckon turn={index} of={view.profiles.length} />}
            </button>
          );
        })}
    </fieldset>
  );
}
