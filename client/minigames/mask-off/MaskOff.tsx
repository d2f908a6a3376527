import "./mask-off.css";
import { useEffect, useRef } from "preact/hooks";
import type { Flag, MaskInput, MaskView } from "../../../shared/minigames/mask-off/mask-off.ts";
import type { FactId } from "../../../shared/minigames/mask-off/profiles.ts";
import { avatarUrl } from "../../design/art.ts";
import { Button } from "../../design/components/Button.tsx";
import { Dots } from "../../design/components/Dots.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { type Namespace, type TextKey, text } from "../../language/index.ts";
import { playEffect } from "../../sound/index.ts";
import { useOptimisticBy } from "../../store/index.ts";
import { MinigameStage } from "../MinigameStage.tsx";
import type { MinigameProps } from "../minigame-props.ts";
import { TimeBar } from "../TimeBar.tsx";
import { WhoHasChosen } from "../WhoHasChosen.tsx";

export const namespaces: readonly Namespace[] = ["mask-off"];

type Props = MinigameProps<MaskView, MaskInput>;

const people = [0, 1, 2] as const;

/** Mask off: each tells what it knows, then all flag who wears a mask, or that nobody does. */
export default function MaskOff(props: Props) {
  const { view, Frame, places } = props;
  const flag = useOptimisticBy<Flag | "", MaskInput>(view.flag, props.play);
  useSeenSounds(view);
  const isOpen = view.stage === "flag";
  const raise = (next: Flag) => {
    void playEffect("tap");
    flag.change(next, { flag: next });
  };
  return (
    <Frame
      title={text("minigames:mask-off.name")}
      lead={isOpen ? text("mask-off:lead") : seen(view)}
      step={
        isOpen ? (
          <Button
            wide
            kind={flag.value === "none" ? "choice" : "quiet"}
            symbol="heart"
            pressed={flag.value === "none"}
            onPress={() => raise("none")}
          >
            {text("mask-off:nobody")}
          </Button>
        ) : (
          view.stage === "read" &&
          view.calm && (
            <Button wide onPress={() => void props.play({ on: true })}>
              {text("mask-off:on")}
            </Button>
          )
        )
      }
    >
      <Dots
        count={view.of}
        current={view.stage === "over" ? view.of : view.turn}
        label={text("mask-off:turn", { number: view.turn + 1, total: view.of })}
      />
      <MinigameStage
        id="mask-off"
        view={{ ...view, flag: flag.value }}
        seat={props.seat}
        guests={props.guests}
        stepsNow={props.stepsNow}
      />
      {isOpen && <TimeBar began={view.began} lasts={view.lasts} stepsNow={props.stepsNow} />}
      {!isOpen && <Seen view={view} />}
      {isOpen && <Hand {...props} />}
      <ul class="mask-people">
        {people.map((index) => (
          <Person key={index} index={index} view={view} flag={flag.value} onFlag={() => raise(index)} />
        ))}
      </ul>
      {isOpen && <WhoHasChosen places={places.filter(({ id }) => view.awake.includes(id))} chosen={view.flagged} />}
    </Frame>
  );
}

/** What only this device knows, to be read out and put on the table. */
function Hand({ view, play }: Props) {
  const untold = view.hand.filter(({ told }) => !told);
  return (
    <section class="minigame-section">
      <p class="minigame-hint">{text(`mask-off:${view.awake.length > 1 ? "how" : "howAlone"}`)}</p>
      {untold.map(({ fact, profile }) => (
        <div key={fact} class="mask-secret">
          <p>
            <strong>{view.profiles[profile]?.nickname}</strong> {words(fact)}
          </p>
          <Button small symbol="megaphone" onPress={() => void play({ tell: fact })}>
            {text("mask-off:tell")}
          </Button>
        </div>
      ))}
      {view.untold > untold.length && (
        <p class="minigame-hint">{text("mask-off:untold", { count: view.untold - untold.length })}</p>
      )}
    </section>
  );
}

interface PersonProps {
  index: 0 | 1 | 2;
  view: MaskView;
  flag: Flag | "";
  onFlag: () => void;
}

/** Somebody whom one has met online only, with all that lies on the table. */
function Person({ index, view, flag, onFlag }: PersonProps) {
  const person = view.profiles[index];
  if (!person) return null;
  const isOpen = view.stage === "flag";
  const shows = view.answer?.flag === index ? view.answer.facts : [];
  return (
    <li class={`mask-person${shows.length > 0 ? " mask-person-masked" : ""}`}>
      <p class="mask-name">
        <img src={avatarUrl(person.avatar)} alt="" width="44" height="44" />
        <span>{person.nickname}</span>
      </p>
      <ul>
        {person.told.map((fact) => (
          <li key={fact} class={shows.includes(fact) ? "mask-shows" : ""}>
            {words(fact)}
          </li>
        ))}
        {person.told.length === 0 && <li class="minigame-hint">{text("mask-off:empty")}</li>}
      </ul>
      {isOpen && (
        <Button
          wide
          kind={flag === index ? "choice" : "quiet"}
          symbol="flag"
          pressed={flag === index}
          label={text("mask-off:flagThis", { name: person.nickname })}
          onPress={onFlag}
        >
          {text("mask-off:flag")}
        </Button>
      )}
    </li>
  );
}

/** Who it was, and what shows it. */
function Seen({ view }: { view: MaskView }) {
  const { answer } = view;
  if (!answer) return null;
  const [topic] = answer.facts[0]?.split(".") ?? [];
  const name = answer.flag === "none" ? "" : (view.profiles[answer.flag]?.nickname ?? "");
  return (
    <section class="minigame-answer minigame-answer-right" aria-live="polite">
      <p class="minigame-answer-words">
        <DrawnSymbol name={answer.flag === "none" ? "heart" : "mask"} size="1.3rem" />
        <span>{seen(view)}</span>
      </p>
      <p>
        {answer.flag === "none"
          ? text("mask-off:honest")
          : `${text("mask-off:masked", { name })} ${text(`mask-off:topics.${topic}.why` as TextKey)}`}
      </p>
      {view.stage === "over" && <p>{text("minigames:mask-off.after")}</p>}
    </section>
  );
}

function seen({ seen: turns }: MaskView): string {
  return text(`mask-off:seen.${turns.at(-1) ?? "nobody"}`);
}

/** The words of a fact. The rules and the words are compared by a test beside the rules. */
function words(fact: FactId): string {
  const [topic = "", part = ""] = fact.split(".");
  return text((topic === "plain" ? `mask-off:plain.${part}` : `mask-off:topics.${topic}.${part}`) as TextKey);
}

/** How a turn ended is heard. */
function useSeenSounds({ seen: turns }: MaskView): void {
  const before = useRef(turns.length);
  useEffect(() => {
    if (turns.length > before.current) {
      const last = turns.at(-1);
      void playEffect(last === "all" || last === "most" ? "better" : "phase");
    }
    before.current = turns.length;
  }, [turns.length]);
}
