import { useState } from "preact/hooks";
import { cardsPlayed } from "../../../../shared/game/rules.ts";
import { Button } from "../../../design/components/Button.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import { useOptimistic } from "../../../store/index.ts";
import { toggled } from "../chosen.ts";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { Cards } from "../parts/Cards.tsx";
import { Frame } from "../parts/Frame.tsx";
import { NewcomerHead } from "../parts/NewcomerHead.tsx";
import { usePassedAround } from "../parts/PassedAround.tsx";
import type { VisitProps } from "../player.ts";

/** The silent choice: every child puts markers on as many cards as the visit plays, unseen by the others. */
export function Mark(props: VisitProps) {
  const { own, seat, table, visit, newcomer, words } = props;
  const shared = seat.heads > 1;
  const most = cardsPlayed(visit.chapter);
  const markers = useOptimistic(own.markers);
  const [done, setDone] = useState(
    shared && own.markers.length >= seat.heads && own.markers.every((one) => one.length > 0),
  );
  const unmarked = Array.from({ length: seat.heads }, (_, head) => own.markers[head] ?? []).findIndex(
    (cards) => cards.length === 0,
  );
  const around = usePassedAround(seat, seat.heads, () => setDone(true), Math.max(0, unmarked));
  const lead = text("player:mark.lead", { name: words.name });

  const who = (
    <NewcomerHead newcomer={newcomer} name={words.name} heading={lead}>
      <p>{text(most === 1 ? "player:mark.hintOne" : "player:mark.hint")}</p>
    </NewcomerHead>
  );
  const cardsOf = (head: number) => {
    const chosen = markers.value[head] ?? [];
    return (
      <Cards
        {...props}
        selected={chosen}
        onPress={(card) => {
          const cards = toggled(chosen, card, most);
          const next = Array.from({ length: seat.heads }, (_, at) => (at === head ? cards : (markers.value[at] ?? [])));
          markers.change(next, { type: "mark", head, cards });
        }}
      />
    );
  };

  const agree = (
    <AgreeButton table={table} own={own} disabled={markers.value.every((cards) => cards.length === 0)}>
      {text("player:mark.ready")}
    </AgreeButton>
  );
  const title = text("phases:step.mark");

  if (!shared) {
    return (
      <Frame title={title} lead={lead} beside={who} step={agree}>
        {cardsOf(0)}
      </Frame>
    );
  }
  if (done) {
    return (
      <Frame title={title} lead={text("player:mark.all")} step={agree}>
        <section class="player-big">
          <DrawnSymbol name="check" size="5rem" />
          <h2>{text("player:mark.all")}</h2>
          <Button kind="quiet" symbol="refresh" onPress={() => setDone(false)}>
            {text("player:mark.change")}
          </Button>
        </section>
      </Frame>
    );
  }
  if (around.cover) {
    return (
      <Frame title={title} lead={lead}>
        {around.cover}
      </Frame>
    );
  }
  const last = around.head + 1 >= seat.heads;
  return (
    <Frame
      title={title}
      lead={lead}
      beside={who}
      step={
        <Button
          wide
          symbol={last ? "check" : "pass-on"}
          disabled={(markers.value[around.head] ?? []).length === 0}
          onPress={around.next}
        >
          {text(last ? "player:mark.ready" : "player:mark.next")}
        </Button>
      }
    >
      {cardsOf(around.head)}
    </Frame>
  );
}
