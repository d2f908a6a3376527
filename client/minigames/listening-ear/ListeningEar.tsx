import "./listening-ear.css";
import type { ComponentChildren } from "preact";
import type { EarChoice, EarInput, EarView } from "../../../shared/minigames/listening-ear/listening-ear.ts";
import { Button } from "../../design/components/Button.tsx";
import { Card } from "../../design/components/Card.tsx";
import { Dots } from "../../design/components/Dots.tsx";
import { Progress } from "../../design/components/Progress.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { type Namespace, newcomerName, type TextKey, text } from "../../language/index.ts";
import { playEffect } from "../../sound/index.ts";
import { useOptimisticBy } from "../../store/index.ts";
import { Beckon } from "../Beckon.tsx";
import { MinigameStage } from "../MinigameStage.tsx";
import type { MinigameProps, Place } from "../minigame-props.ts";
import { WhoHasChosen } from "../WhoHasChosen.tsx";

export const namespaces: readonly Namespace[] = ["listening-ear"];

/** Listening ear: one answer of the table's listens; who holds it says it, and all others lend an ear, together. */
export default function ListeningEar(props: MinigameProps<EarView, EarInput>) {
  const { view, seat, places, Frame } = props;
  const choice = useOptimisticBy<EarView["choice"], EarInput>(view.choice, props.play);
  const name = newcomerName(view.newcomer);
  const says = words(view.bubble, "says");
  /** The first time, a hand shows that it is one of the answers, or the ear. */
  const turns = view.plays && view.index === 0 && choice.value === "" ? view.hand.length + 1 : 0;
  /** Above the answers only the first time: later these are what has to be in sight. */
  const how = <p class="minigame-hint">{text(`listening-ear:${view.awake.length > 1 ? "how" : "howAlone"}`)}</p>;
  const choose = (next: EarView["choice"] & EarChoice) => {
    void playEffect("tap");
    choice.change(next, { choice: next });
  };

  return (
    <Frame
      title={text("minigames:listening-ear.name")}
      lead={view.stage === "speak" ? says : latest(view)}
      more={view.stage === "read" && view.calm ? saidWords(view) : undefined}
      step={
        !view.plays ? undefined : view.stage === "speak" ? (
          <EarButton chosen={choice.value === "ear"} onPress={() => choose("ear")}>
            {turns > 0 && <Beckon turn={turns - 1} of={turns} />}
          </EarButton>
        ) : (
          view.stage === "read" &&
          view.calm && (
            <Button wide onPress={() => props.play({ choice: "on", bubble: view.index })}>
              {text("listening-ear:on")}
            </Button>
          )
        )
      }
      beside={
        <>
          <Dots
            count={view.of}
            current={view.index}
            label={text("listening-ear:progress", { number: view.index + 1, total: view.of })}
          />
          <MinigameStage id="listening-ear" view={view} seat={seat} guests={props.guests} stepsNow={props.stepsNow} />
          <section class="ear-speaks" key={view.bubble}>
            <p class="ear-bubble">
              <span class="max-unseen">{name}: </span>
              {says}
            </p>
          </section>
          {view.stage === "speak" && !view.calm && view.seconds > 0 && (
            // How far it is would be said in percent, again and again.
            <div role="img" aria-label={text("common:timeLeft")}>
              <div aria-hidden="true">
                <Progress value={view.secondsLeft} max={view.seconds} label="" />
              </div>
            </div>
          )}
        </>
      }
    >
      {view.stage === "speak" && (
        <>
          {view.index === 0 && how}
          <fieldset class="minigame-cards" aria-label={text("listening-ear:hand")}>
            {view.hand.map((answer, turn) => (
              <div key={answer} class="minigame-beckoned">
                <Card
                  symbol="speech-bubble"
                  text={words(view.bubble, answer)}
                  selected={choice.value === answer}
                  onPress={() => choose(answer)}
                />
                {turns > 0 && <Beckon turn={turn} of={turns} />}
              </div>
            ))}
            {view.hand.length === 0 && <p>{text(`listening-ear:${withoutAnswer(view, seat)}`)}</p>}
          </fieldset>
          <WhoHasChosen places={places.filter(({ id }) => view.awake.includes(id))} chosen={view.chosen} />
          {view.index > 0 && how}
        </>
      )}
      {view.stage !== "speak" && <Said view={view} places={places} />}
    </Frame>
  );
}

/** Why a seat has no answer: others have them all, it was silent last time and may come back, or it only looks on. */
function withoutAnswer({ plays, awake, choice }: EarView, seat: string): "emptyHand" | "back" | "onlooker" {
  if (!plays) return "onlooker";
  return awake.includes(seat) || choice !== "" ? "emptyHand" : "back";
}

/** The words of a bubble: what is said, or one of its answers. */
function words(bubble: string, part: "says" | EarView["hand"][number]): string {
  // The rules and the words are compared by a test beside the rules; a key made of the two cannot be typed.
  return text(`listening-ear:bubbles.${bubble}.${part}` as TextKey);
}

/** How the last bubble ended, in words. Who spoke alone, or with all the time there is, was at no moment together. */
function latest({ heard, calm, awake }: EarView): string {
  const last = heard.at(-1) ?? "silent";
  const how = last === "together" && (calm || awake.length < 2) ? "answered" : last;
  return text(`listening-ear:heard.${how}`);
}

interface EarButtonProps {
  chosen: boolean;
  onPress: () => void;
  children: ComponentChildren;
}

function EarButton({ chosen, onPress, children }: EarButtonProps) {
  return (
    <Button wide kind={chosen ? "choice" : "quiet"} symbol="ear" pressed={chosen} onPress={onPress}>
      {text("listening-ear:ear")}
      {children}
    </Button>
  );
}

/** What was said, and what each answer does, to be heard. */
function saidWords({ bubble, said }: EarView): string {
  return said.map(({ answer, kind }) => `${words(bubble, answer)} ${text(`listening-ear:kinds.${kind}`)}`).join(" ");
}

/** What was said, by whom, and what each answer does to somebody who speaks. */
function Said({ view, places }: { view: EarView; places: readonly Place[] }) {
  return (
    <section class="minigame-section">
      <h2>{latest(view)}</h2>
      <ul class="minigame-answers">
        {view.said.map(({ seat, answer, kind }) => (
          <li key={`${seat}-${answer}`} class={`minigame-answer${kind === "listens" ? " minigame-answer-right" : ""}`}>
            <p class="minigame-answer-words">
              <DrawnSymbol name={kind === "listens" ? "ear" : "speech-bubble"} size="1.2rem" />
              <span>
                {words(view.bubble, answer)} <small>{places.find((one) => one.id === seat)?.nickname}</small>
              </span>
            </p>
            <p>{text(`listening-ear:kinds.${kind}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
