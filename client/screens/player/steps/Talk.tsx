import { useState } from "preact/hooks";
import { cardsPlayed } from "../../../../shared/game/rules.ts";
import { Chip, ChipGroup } from "../../../design/components/Chip.tsx";
import { Notice } from "../../../design/components/Notice.tsx";
import { text } from "../../../language/index.ts";
import { useOptimistic } from "../../../store/index.ts";
import { toggled } from "../chosen.ts";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { Cards } from "../parts/Cards.tsx";
import { Frame } from "../parts/Frame.tsx";
import { NewcomerHead } from "../parts/NewcomerHead.tsx";
import type { VisitProps } from "../player.ts";

/** All markers are open: the table talks, moves them, and agrees. */
export function Talk(props: VisitProps) {
  const { game, own, seat, table, visit, newcomer, words } = props;
  const markers = useOptimistic(own.markers);
  const [head, setHead] = useState(0);
  const mine = Array.from({ length: seat.heads }, (_, at) => markers.value[at] ?? []);
  const lead = text("player:talk.lead", { name: words.name });

  const press = (card: string) => {
    const cards = toggled(mine[head] ?? [], card, cardsPlayed(visit.chapter));
    markers.change(
      mine.map((one, at) => (at === head ? cards : one)),
      { type: "mark", head, cards },
    );
  };
  // Own markers are shown where they are going, the others' where they are.
  const open = [
    ...visit.markers.filter((marker) => marker.seat !== seat.id),
    ...mine.flatMap((cards, at) => cards.map((card) => ({ seat: seat.id, head: at, card }))),
  ];
  const speaker = game.seats[table.speaker];

  return (
    <Frame
      title={text("phases:step.talk")}
      lead={table.extended ? text("player:talk.extended") : lead}
      beside={
        <NewcomerHead newcomer={newcomer} name={words.name} heading={lead}>
          <p>{text("player:talk.hint")}</p>
        </NewcomerHead>
      }
      step={
        <AgreeButton table={table} own={own} disabled={visit.selection.length === 0}>
          {text("player:talk.agree")}
        </AgreeButton>
      }
    >
      {table.extended && <Notice kind="info">{text("player:talk.extended")}</Notice>}
      {seat.heads > 1 && (
        <section class="talk-whose">
          <p class="player-hint">{text("player:talk.whose")}</p>
          <ChipGroup label={text("player:talk.whose")}>
            {mine.map((_, at) => (
              // A child is its place at the device.
              <Chip key={`${at}`} pressed={at === head} onPress={() => setHead(at)}>
                {text("player:child", { number: at + 1 })}
              </Chip>
            ))}
          </ChipGroup>
        </section>
      )}
      <Cards
        {...props}
        selected={visit.selection}
        divided={table.extended ? visit.divided : []}
        markers={open}
        onPress={press}
      />
      {speaker && (
        <p class="player-hint">
          {speaker.id === seat.id ? text("player:speakerMe") : text("player:speaker", { name: speaker.nickname })}
        </p>
      )}
    </Frame>
  );
}
