import "./listen.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../../design/components/Button.tsx";
import { text } from "../../../language/index.ts";
import { easyReading, Words } from "../../../reading/index.ts";
import { seatsAt, useOptimistic } from "../../../store/index.ts";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { Clue, Clues } from "../parts/Clues.tsx";
import { ExtraMoment } from "../parts/ExtraMoment.tsx";
import { Feelings } from "../parts/Feelings.tsx";
import { Frame } from "../parts/Frame.tsx";
import { LittleByLittle } from "../parts/LittleByLittle.tsx";
import { usePassedAround } from "../parts/PassedAround.tsx";
import { SceneHead } from "../parts/SceneHead.tsx";
import { WhoTold } from "../parts/WhoTold.tsx";
import { dealtTo } from "../places.ts";
import type { VisitProps } from "../player.ts";

/** The scene, my clue, and the two feelings the table recognises. */
export function Listen(props: VisitProps) {
  const { own, seat, table, visit, newcomer, words } = props;
  const hands = dealtTo(own.clues, seat.heads);
  const [looked, setLooked] = useState(seat.heads === 1 || own.told);
  const around = usePassedAround(seat, hands.length, () => setLooked(true));
  const told = useOptimistic(own.told);
  const { name } = words;
  const title = text("phases:step.listen");
  const lead = text("player:listen.tell", { name });

  if (!looked && hands.length > 0) {
    if (around.cover) {
      return (
        <Frame title={title} lead={lead}>
          {around.cover}
        </Frame>
      );
    }
    const last = around.head + 1 >= hands.length;
    return (
      <Frame
        title={title}
        lead={lead}
        step={
          <Button wide symbol={last ? "check" : "pass-on"} onPress={around.next}>
            {text(last ? "player:cover.last" : "player:cover.next")}
          </Button>
        }
      >
        <Clues
          clues={hands[around.head] ?? []}
          words={words}
          chapter={visit.chapter}
          tag={text("player:listen.onlyShared", { number: around.head + 1 })}
        />
      </Frame>
    );
  }

  const scene = (
    <SceneHead visit={visit} newcomer={newcomer} words={words} heading={name}>
      <p>
        <Words>{words.chapters[visit.chapter]?.scene ?? ""}</Words>
      </p>
    </SceneHead>
  );
  return (
    <Frame
      title={title}
      lead={lead}
      // The easy way the scene is a part of the page that has been read, and is out of sight, when the next one comes.
      beside={!easyReading.value && scene}
      step={
        <AgreeButton table={table} own={own} disabled={visit.picked.length < 2}>
          {text("player:listen.agree", { name })}
        </AgreeButton>
      }
    >
      <LittleByLittle
        parts={[
          easyReading.value && scene,
          visit.extra && <ExtraMoment extra={visit.extra} />,
          ...handOf(props, () => setLooked(false)),
          <section key="feelings" class="player-section">
            <h2 class="player-question">{lead}</h2>
            <Feelings visit={visit} words={words} />
            <div class="listen-told">
              {own.clues.length > 0 && (
                <Button
                  kind="quiet"
                  small
                  pressed={told.value}
                  symbol={told.value ? "check" : "speech-bubble"}
                  onPress={() => told.change(!told.value, { type: "tell", on: !told.value })}
                >
                  {text("player:listen.told")}
                </Button>
              )}
              <WhoTold seats={seatsAt(table.number)} told={visit.told} />
            </div>
          </section>,
        ]}
      />
    </Frame>
  );
}

/** What this device has in its hands: clues of one child, the way back to those of several, or nothing this time. */
function handOf({ own, seat, visit, words }: VisitProps, onLookAgain: () => void): ComponentChildren[] {
  if (own.clues.length === 0) {
    return [
      <p key="none" class="player-hint">
        {text("player:listen.none")}
      </p>,
    ];
  }
  if (seat.heads > 1) {
    return [
      <Button key="again" kind="quiet" symbol="eye" onPress={onLookAgain}>
        {text("player:cover.again")}
      </Button>,
    ];
  }
  const clue = { words, chapter: visit.chapter, tag: text("player:listen.only") };
  // The easy way each clue is a part of the page by itself.
  if (!easyReading.value) return [<Clues key="clues" clues={own.clues} {...clue} />];
  return own.clues.map((one) => <Clue key={one.id} clue={one} {...clue} />);
}
