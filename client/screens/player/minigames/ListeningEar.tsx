import "./listening-ear.css";
import type { EarChoice, EarInput, EarView } from "../../../../shared/minigames/index.ts";
import { avatarUrl } from "../../../design/art.ts";
import { Button } from "../../../design/components/Button.tsx";
import { Card } from "../../../design/components/Card.tsx";
import { Dots } from "../../../design/components/Dots.tsx";
import { Progress } from "../../../design/components/Progress.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { storyWords, type TextKey, text } from "../../../language/index.ts";
import { seatsAt, useOptimistic } from "../../../store/index.ts";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";
import { EarStage } from "./EarStage.tsx";

interface Props extends PlayerProps {
  view: EarView;
}

/** Listening ear: one answer of the table's listens; who holds it says it, and all others lend an ear, together. */
export function ListeningEar({ view, game, seat, table }: Props) {
  const choice = useOptimistic<EarView["choice"]>(view.choice);
  const name = storyWords(view.newcomer)?.name ?? "";
  const says = words(view.bubble, "says");
  const plays = view.awake.includes(seat.id) || view.hand.length > 0 || view.choice !== "";
  const play = (next: EarChoice) => {
    const input: EarInput = { choice: next };
    choice.change(next === "on" ? choice.value : next, { type: "play", input });
  };
  const title = text("minigames:listening-ear.name");

  return (
    <Frame
      title={title}
      lead={view.stage === "speak" ? says : latest(view)}
      step={
        view.stage === "speak" ? (
          <EarButton chosen={choice.value === "ear"} onPress={() => play("ear")} />
        ) : (
          view.stage === "read" &&
          view.calm && (
            <Button wide onPress={() => play("on")}>
              {text("minigames:listening-ear.on")}
            </Button>
          )
        )
      }
    >
      <Dots
        count={view.of}
        current={view.index}
        label={text("minigames:listening-ear.progress", { number: view.index + 1, total: view.of })}
      />
      <EarStage view={view} newcomers={game.newcomers} />
      <section class="ear-speaks" key={view.bubble}>
        <p class="ear-bubble">
          <span class="max-unseen">{name}: </span>
          {says}
        </p>
      </section>
      {view.stage === "speak" && !view.calm && view.seconds > 0 && (
        <Progress value={view.secondsLeft} max={view.seconds} label={text("common:timeLeft")} />
      )}
      {view.stage === "speak" && (
        <>
          <p class="player-hint">{text(`minigames:listening-ear.${view.awake.length > 1 ? "how" : "howAlone"}`)}</p>
          <fieldset class="player-cards" aria-label={text("minigames:listening-ear.hand")}>
            {view.hand.map((answer) => (
              <Card
                key={answer}
                symbol="speech-bubble"
                text={words(view.bubble, answer)}
                selected={choice.value === answer}
                onPress={() => play(answer)}
              />
            ))}
            {view.hand.length === 0 && <p>{text(`minigames:listening-ear.${plays ? "emptyHand" : "onlooker"}`)}</p>}
          </fieldset>
          <Chosen view={view} table={table.number} />
        </>
      )}
      {view.stage !== "speak" && <Said view={view} table={table.number} />}
    </Frame>
  );
}

/** The words of a bubble: what is said, or one of its answers. */
function words(bubble: string, part: "says" | EarView["hand"][number]): string {
  // The rules and the words are compared by a test beside the rules; a key made of the two cannot be typed.
  return text(`minigames:listening-ear.bubbles.${bubble}.${part}` as TextKey);
}

/** How the last bubble ended, in words. */
function latest({ heard, stage }: EarView): string {
  const last = heard.at(-1);
  if (stage === "over" || last === undefined) return text("minigames:listening-ear.over");
  return text(`minigames:listening-ear.heard.${last}`);
}

function EarButton({ chosen, onPress }: { chosen: boolean; onPress: () => void }) {
  return (
    <Button wide kind={chosen ? "choice" : "quiet"} symbol="ear" pressed={chosen} onPress={onPress}>
      {text("minigames:listening-ear.ear")}
    </Button>
  );
}

/** Who has chosen already; what they chose is seen when all have. */
function Chosen({ view, table }: { view: EarView; table: number }) {
  if (view.awake.length < 2) return null;
  return (
    <ul class="who-told">
      {seatsAt(table)
        .filter(({ id }) => view.awake.includes(id))
        .map(({ id, nickname, avatar }) => (
          <li key={id} class={view.chosen.includes(id) ? "who-told-has" : ""}>
            <img src={avatarUrl(avatar)} alt={nickname} width="40" height="40" />
            {view.chosen.includes(id) && (
              <span>
                <DrawnSymbol name="check" size="0.7rem" />
              </span>
            )}
          </li>
        ))}
    </ul>
  );
}

/** What was said, by whom, and what each answer does to somebody who speaks. */
function Said({ view, table }: { view: EarView; table: number }) {
  const seats = seatsAt(table);
  return (
    <section class="player-section" aria-live="polite">
      <h2>{latest(view)}</h2>
      <ul class="heard-list">
        {view.said.map(({ seat, answer, kind }) => (
          <li key={`${seat}-${answer}`} class={`heard-feeling heard-${kind === "listens" ? "right" : "wrong"}`}>
            <p class="heard-word">
              <DrawnSymbol name={kind === "listens" ? "ear" : "speech-bubble"} size="1.2rem" />
              <span>
                {words(view.bubble, answer)} <small>{seats.find((one) => one.id === seat)?.nickname}</small>
              </span>
            </p>
            <p>{text(`minigames:listening-ear.kinds.${kind}`)}</p>
          </li>
        ))}
      </ul>
      {view.stage === "over" && <p>{text("minigames:listening-ear.after")}</p>}
    </section>
  );
}
