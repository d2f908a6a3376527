import { useState } from "preact/hooks";
import { Button } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";
import { attempt, type PublicGame, type Slide } from "../../store/index.ts";
import { slideWords } from "../debrief/slide-words.ts";
import { type Arrangement, arrangementOf, placesOf } from "./arrangement.ts";

/** Which moments the debrief shows, and in which order; nothing changes for the class until it is applied. */
export function ArrangeSlides({ game }: { game: PublicGame }) {
  const [order, setOrder] = useState<Arrangement | null>(null);
  const asShown = game.slides.flatMap(({ shown }, place) => (shown ? [place] : []));
  const chosen = order ? placesOf(order, game.slides) : asShown;
  const rest = game.slides.flatMap((_, place) => (chosen.includes(place) ? [] : [place]));
  const choose = (places: readonly number[]) => setOrder(arrangementOf(places, game.slides));
  const move = (at: number, by: -1 | 1) => {
    const next = [...chosen];
    const [taken] = next.splice(at, 1);
    if (taken !== undefined) next.splice(at + by, 0, taken);
    choose(next);
  };
  const apply = async () => {
    await attempt({ type: "arrangeSlides", shown: [...chosen] });
    setOrder(null);
  };
  return (
    <details class="host-options">
      <summary>{text("console:arrange")}</summary>
      <ol class="host-arrange">
        {chosen.map((place, at) => (
          <li key={place}>
            <span>{title(game.slides[place])}</span>
            <span class="host-actions">
              <Button
                kind="quiet"
                small
                symbol="arrow-up"
                disabled={at === 0}
                label={text("console:earlier", { title: title(game.slides[place]) })}
                onPress={() => move(at, -1)}
              >
                {""}
              </Button>
              <Button
                kind="quiet"
                small
                symbol="arrow-down"
                disabled={at === chosen.length - 1}
                label={text("console:later", { title: title(game.slides[place]) })}
                onPress={() => move(at, 1)}
              >
                {""}
              </Button>
              <Button
                kind="quiet"
                small
                symbol="close"
                disabled={chosen.length === 1}
                label={text("console:drop", { title: title(game.slides[place]) })}
                onPress={() => choose(chosen.filter((other) => other !== place))}
              >
                {""}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <ul class="host-arrange">
          {rest.map((place) => (
            <li key={place}>
              <span>{title(game.slides[place])}</span>
              <Button
                kind="quiet"
                small
                symbol="plus"
                label={text("console:add", { title: title(game.slides[place]) })}
                onPress={() => choose([...chosen, place])}
              >
                {""}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {order !== null && (
        <div class="host-actions">
          <Button onPress={() => void apply()}>{text("console:apply")}</Button>
          <Button kind="quiet" onPress={() => setOrder(null)}>
            {text("console:cancel")}
          </Button>
        </div>
      )}
    </details>
  );
}

function title(slide: Slide | undefined): string {
  return slide ? slideWords(slide).title : "";
}
