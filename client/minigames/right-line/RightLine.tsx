import "./right-line.css";
import { useEffect } from "preact/hooks";
import type { DeskId } from "../../../shared/minigames/right-line/desks.ts";
import type { LineInput } from "../../../shared/minigames/right-line/right-line.ts";
import type { LineView } from "../../../shared/minigames/right-line/view.ts";
import { Button } from "../../design/components/Button.tsx";
import { Dots } from "../../design/components/Dots.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { type Namespace, text } from "../../language/index.ts";
import { playEffect } from "../../sound/index.ts";
import { deskLooks } from "../../stage/minigames/right-line/desks.ts";
import { useOptimisticBy } from "../../store/index.ts";
import { MinigameStage } from "../MinigameStage.tsx";
import type { MinigameProps } from "../minigame-props.ts";
import { Answer, answerWords } from "./Answer.tsx";
import { Desks } from "./Desks.tsx";
import { deskName } from "./desk-name.ts";
import { HeldLetter, isPassedOn, leadOf, OtherLetter } from "./Letters.tsx";

export const namespaces: readonly Namespace[] = ["right-line"];

/** Where the letter one holds is to go; `letter`, `at` and `tried` tell one giving from the next. */
interface Giving {
  letter: number;
  at: string;
  tried: number;
  desk: DeskId | "";
}

/** The right line: a letter lies at one's desk; it is read out, and taken or passed on to the desk that helps best. */
export default function RightLine({ view, seat, places, play, Frame, ...stage }: MinigameProps<LineView, LineInput>) {
  const held = view.letters.filter((letter) => letter.held);
  const [letter] = held;
  const elsewhere = view.letters.filter((one) => !one.held);
  const giving = useOptimisticBy<Giving, LineInput>(
    {
      letter: letter?.number ?? -1,
      at: letter?.at ?? "",
      tried: letter?.tried.length ?? 0,
      desk: letter?.choices.find((choice) => choice.seat === seat)?.desk ?? "",
    },
    play,
  );
  const isSame = giving.value.letter === letter?.number && giving.value.tried === letter?.tried.length;
  /** The answer to the last letter stands where the next one will be, and below the desks once that is there. */
  const isBelow = !view.letters.some((one) => isPassedOn(view.latest, one)) && (view.letters.length > 0 || view.asleep);
  useSounds(view);

  return (
    <Frame
      title={text("minigames:right-line.name")}
      lead={leadOf(view)}
      step={
        view.asleep && (
          <Button wide kind="choice" onPress={() => void play({ do: "here" })}>
            {text("right-line:here")}
          </Button>
        )
      }
      beside={
        <>
          <Dots
            count={view.of}
            current={view.done.length}
            label={text("right-line:progress", { number: Math.min(view.of, view.done.length + 1), total: view.of })}
          />
          <div class="line-now">
            {letter && (
              <HeldLetter
                key={letter.number}
                view={view}
                letter={letter}
                places={places}
                behind={held.length - 1}
                play={play}
              />
            )}
            {!letter && <NothingHeld view={view} play={play} elsewhere={elsewhere} />}
          </div>
        </>
      }
      below={
        <>
          {view.latest && isBelow && <Answer latest={view.latest} />}
          {elsewhere.slice(letter ? 0 : 1).map((one) => (
            <OtherLetter key={one.number} view={view} letter={one} brief play={play} />
          ))}
          {view.own.length > 0 && <Duties view={view} />}
        </>
      }
    >
      <MinigameStage id="right-line" view={view} seat={seat} size="field" {...stage}>
        <Desks
          view={view}
          places={places}
          letter={letter}
          chosen={isSame ? giving.value.desk : ""}
          onGive={(desk) => {
            if (!letter) return;
            void playEffect("tap");
            giving.change(
              { ...giving.value, letter: letter.number, desk },
              { do: "give", letter: letter.number, desk },
            );
          }}
        />
      </MinigameStage>
      <p class="max-unseen" aria-live="polite">
        {view.latest ? answerWords(view.latest) : ""}
      </p>
    </Frame>
  );
}

interface NothingHeldProps {
  view: LineView;
  elsewhere: LineView["letters"];
  play: MinigameProps<LineView, LineInput>["play"];
}

function NothingHeld({ view, elsewhere, play }: NothingHeldProps) {
  if (view.asleep) return <p class="line-waiting">{text("right-line:asleep")}</p>;
  const [first] = elsewhere;
  if (!first) {
    return view.latest ? <Answer latest={view.latest} /> : <p class="line-waiting">{text("right-line:waiting")}</p>;
  }
  return (
    <>
      {view.own.length === 0 && <p class="line-waiting">{text("right-line:onlooker")}</p>}
      <OtherLetter key={first.number} view={view} letter={first} brief={elsewhere.length > 1} play={play} />
    </>
  );
}

/** What the own desks are for; only those who staff them are told. */
function Duties({ view }: { view: LineView }) {
  return (
    <section class="minigame-section line-duties">
      <h2>{text("right-line:duties")}</h2>
      <ul class="minigame-section">
        {view.own.map((desk) => (
          <li key={desk} class="line-duty">
            <DrawnSymbol name={deskLooks[desk].symbol} size="1.75rem" />
            <p>
              <strong>{deskName(desk).said}</strong> {text(`right-line:duty.${desk}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A letter that has come, and one that has found its desk, are heard. */
function useSounds({ letters, latest }: LineView): void {
  const holds = letters.some(({ held }) => held);
  useEffect(() => {
    if (holds) void playEffect("joined");
  }, [holds]);
  useEffect(() => {
    if (latest) void playEffect(latest.how === "passes" ? "claimed" : latest.how === "best" ? "better" : "agreed");
  }, [latest?.count]);
}
