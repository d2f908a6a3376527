import type { MarkerView } from "../../../../shared/game/views.ts";
import { Card } from "../../../design/components/Card.tsx";
import { symbolNamed } from "../../../design/symbol-named.ts";
import { nameList, text } from "../../../language/index.ts";
import { type Seat, seatsAt } from "../../../store/index.ts";
import { cardWords } from "../../parts/card-words.ts";
import { placeOf } from "../places.ts";
import type { VisitProps } from "../player.ts";

interface Props extends Pick<VisitProps, "visit" | "words" | "table"> {
  /** Cards shown as chosen. */
  selected: readonly string[];
  /** Cards still talked about, in the extension. */
  divided?: readonly string[];
  /** All markers of the table, once they are open. */
  markers?: readonly MarkerView[];
  /** What a chosen card says. */
  note?: string;
  onPress: (card: string) => void;
}

/** What the table can do, in its own order. */
export function Cards({ visit, words, table, selected, divided = [], markers = [], note, onPress }: Props) {
  const seats = seatsAt(table.number);
  return (
    <fieldset class="player-cards" aria-label={text("player:mark.cards")}>
      {visit.cards.map(({ id, symbol }) => {
        const own = markers.filter((marker) => marker.card === id);
        const chosen = selected.includes(id);
        return (
          <Card
            key={id}
            role="checkbox"
            symbol={symbolNamed(symbol)}
            text={cardWords(words, visit.chapter, id)?.text ?? ""}
            selected={chosen}
            tone={divided.includes(id) ? "divided" : "plain"}
            markers={own.map(({ seat, head }) => ({
              place: placeOf(seats, seat, head),
              avatar: seats.find((one) => one.id === seat)?.avatar,
            }))}
            markersLabel={own.length > 0 ? text("player:talk.markers", { names: namesOf(own, seats) }) : undefined}
            note={chosen ? note : undefined}
            onPress={() => onPress(id)}
          />
        );
      })}
    </fieldset>
  );
}

function namesOf(markers: readonly MarkerView[], seats: readonly Seat[]): string {
  return nameList(markers.map(({ seat }) => seats.find((one) => one.id === seat)?.nickname ?? ""));
}
