import type { Tile } from "../../../shared/minigames/strong-key/tiles.ts";
import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { Beckon } from "../Beckon.tsx";
import { firstWord } from "./first-word.ts";
import { wordOf } from "./key-words.ts";

interface Props {
  view: KeyView;
  /** The word this device has offered ("" none), as shown at once. */
  own: Tile | "";
  onOffer: (tile: Tile) => void;
}

/** The words this device holds; one of them may lie ready. */
export function Hand({ view, own, onOffer }: Props) {
  if (!view.plays) return <p>{text("strong-key:onlooker")}</p>;
  const wanted = firstWord({ ...view, own });
  return (
    <fieldset class="key-hand" aria-label={text("strong-key:hand")}>
      {view.hand.map((tile, index) => (
        // A new word comes to the place of the one that has gone, and whoever stands there by keys stays there.
        <button key={`${index}`} type="button" aria-pressed={own === tile} onClick={() => onOffer(tile)}>
          {wordOf(view, tile)}
          {tile === wanted && <Beckon />}
          {own === tile && (
            <small>
              <DrawnSymbol name="arrow-up" size="1em" />
              {text("strong-key:offered")}
            </small>
          )}
        </button>
      ))}
    </fieldset>
  );
}
