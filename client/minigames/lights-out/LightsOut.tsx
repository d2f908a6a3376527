import "./lights-out.css";
import { useEffect, useRef } from "preact/hooks";
import type { Choice, LightsInput, LightsView, PingView } from "../../../shared/minigames/lights-out/lights-out.ts";
import { messageById } from "../../../shared/minigames/lights-out/messages.ts";
import { Button } from "../../design/components/Button.tsx";
import { Progress } from "../../design/components/Progress.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { type Namespace, storyWords, type TextKey, text } from "../../language/index.ts";
import { playEffect } from "../../sound/index.ts";
import { signSymbols } from "../../stage/index.ts";
import { useOptimisticBy } from "../../store/index.ts";
import { MinigameStage } from "../MinigameStage.tsx";
import type { MinigameProps } from "../minigame-props.ts";
import { TimeBar } from "../TimeBar.tsx";

export const namespaces: readonly Namespace[] = ["lights-out"];

type Props = MinigameProps<LightsView, LightsInput>;

/** Lights out: what can wait is quietened, for a friend who needs somebody an adult is woken, together. */
export default function LightsOut(props: Props) {
  const { view, Frame } = props;
  useEndSounds(view);
  const name = storyWords(view.newcomer)?.name ?? "";
  const lead = view.over ? result(view) : text("lights-out:lead", { name });
  const own = view.pings.filter(({ message, status }) => message !== "" && status === "open");
  const asked = view.pings.filter(({ message, quiet, adult, mine, status }) => {
    return status === "open" && message === "" && (mine !== "" || quiet + adult > 0);
  });
  const others = view.pings.filter((ping) => ping.message === "" && !asked.includes(ping)).length;
  return (
    <Frame title={text("minigames:lights-out.name")} lead={lead}>
      <Progress
        value={view.settled}
        max={view.of}
        label={text("lights-out:progress")}
        words={text("common:of", { count: view.settled, all: view.of })}
      />
      <MinigameStage id="lights-out" view={view} seat={props.seat} guests={props.guests} stepsNow={props.stepsNow} />
      {view.over ? (
        <Over view={view} />
      ) : (
        <>
          <p class="minigame-hint">{text(`lights-out:${view.needed > 1 ? "how" : "howAlone"}`)}</p>
          <ul class="minigame-cards">
            {asked.map((ping) => (
              <Asked key={ping.number} ping={ping} {...props} />
            ))}
            {own.map((ping) => (
              <Own key={ping.number} ping={ping} {...props} />
            ))}
          </ul>
          {others > 0 && <p class="minigame-hint">{text("lights-out:others", { count: others })}</p>}
          {view.last && <Last view={view} />}
        </>
      )}
    </Frame>
  );
}

interface PingProps extends Props {
  ping: PingView;
}

function useChoice({ ping, play }: PingProps) {
  const choice = useOptimisticBy<Choice | "", LightsInput>(ping.mine, play);
  return {
    value: choice.value,
    choose: (next: Choice) => {
      void playEffect("tap");
      choice.change(next, { ping: ping.number, choice: next });
    },
  };
}

/** A message that this device can read, with what can be done. */
function Own(props: PingProps) {
  const { ping, view } = props;
  const choice = useChoice(props);
  const waiting = view.needed > 1 && choice.value !== "";
  return (
    <li class="lights-ping">
      <p class="lights-says">
        <DrawnSymbol name={signSymbols[ping.sign]} size="1.5rem" />
        <span>
          {ping.again && <strong>{text("lights-out:again")} </strong>}
          {words(ping.message)}
        </span>
      </p>
      <TimeBar
        began={ping.landsAt}
        lasts={ping.goneAt > 0 ? ping.goneAt - ping.landsAt : 0}
        stepsNow={props.stepsNow}
      />
      <div class="lights-choices">
        <Button
          kind={choice.value === "quiet" ? "choice" : "quiet"}
          symbol="moon"
          pressed={choice.value === "quiet"}
          onPress={() => choice.choose("quiet")}
        >
          {text("lights-out:quiet")}
        </Button>
        <Button
          kind={choice.value === "adult" ? "choice" : "quiet"}
          symbol="adult-and-child"
          pressed={choice.value === "adult"}
          onPress={() => choice.choose("adult")}
        >
          {text("lights-out:adult")}
        </Button>
      </div>
      {waiting && (
        <p class="minigame-hint" role="status">
          {text("lights-out:tell")}
        </p>
      )}
    </li>
  );
}

/** A message that somebody else has read, who asks for a second pair of hands. */
function Asked(props: PingProps) {
  const { ping } = props;
  const choice = useChoice(props);
  const wanted: Choice = ping.adult > 0 ? "adult" : "quiet";
  return (
    <li class="lights-ping lights-asked">
      <p class="lights-says">
        <DrawnSymbol name="hands-together" size="1.5rem" />
        <span>{text(`lights-out:asked.${wanted}`)}</span>
      </p>
      <Button
        wide
        symbol={wanted === "adult" ? "adult-and-child" : "moon"}
        pressed={choice.value === wanted}
        onPress={() => choice.choose(wanted)}
      >
        {text(`lights-out:join.${wanted}`)}
      </Button>
    </li>
  );
}

/** What came of the last message, and why. */
function Last({ view: { last } }: { view: LightsView }) {
  if (!last) return null;
  return (
    <p
      class={`minigame-answer${last.how === "quiet" || last.how === "helped" ? " minigame-answer-right" : ""}`}
      role="status"
    >
      {text(`lights-out:ended.${last.how}`)} {last.how === "quiet" && why(last.message)}
    </p>
  );
}

function Over({ view }: { view: LightsView }) {
  return (
    <section class="minigame-section" aria-live="polite">
      <h2>{result(view)}</h2>
      {view.helped > 0 && <p>{text("lights-out:friends", { count: view.helped })}</p>}
      <p>{text("lights-out:charge")}</p>
      <p>{text("minigames:lights-out.after")}</p>
    </section>
  );
}

function result({ quiet, alone }: LightsView): string {
  return text(alone > 0 ? "lights-out:overAlone" : "lights-out:over", { count: quiet });
}

/** The words of a message. The rules and the words are compared by a test beside the rules. */
function words(message: string): string {
  return text(`lights-out:messages.${message}` as TextKey);
}

/** Why a message of its kind can wait. */
function why(message: string): string {
  return text(`lights-out:why.${messageById(message).sign}`);
}

/** How a message ended is heard. */
function useEndSounds({ settled, last, helped }: LightsView): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (last?.how === "helped") void playEffect("safe");
    else if (last?.how === "quiet") void playEffect("light");
  }, [settled, helped]);
}
