import "./mask-off.css";
import { useEffect, useRef } from "preact/hooks";
import type { MaskInput } from "../../../shared/minigames/mask-off/mask-off.ts";
import type { Flag, MaskView } from "../../../shared/minigames/mask-off/view.ts";
import { Button } from "../../design/components/Button.tsx";
import { Dots } from "../../design/components/Dots.tsx";
import { type Namespace, text } from "../../language/index.ts";
import { playEffect } from "../../sound/index.ts";
import { useOptimisticBy } from "../../store/index.ts";
import { MinigameStage } from "../MinigameStage.tsx";
import type { MinigameProps } from "../minigame-props.ts";
import { TimeBar } from "../TimeBar.tsx";
import { WhoHasChosen } from "../WhoHasChosen.tsx";
import { Masks } from "./Masks.tsx";
import { leadOf, reasonsOf } from "./mask-words.ts";
import { ProfileFacts } from "./ProfileFacts.tsx";
import { Unmasked, Verdict } from "./Unmasked.tsx";

export const namespaces: readonly Namespace[] = ["mask-off"];

/** Mask off: facts are read out and laid on the profiles; where two cannot both be true, all flag the mask. */
export default function MaskOff(props: MinigameProps<MaskView, MaskInput>) {
  const { view, seat, places, Frame } = props;
  const flag = useOptimisticBy<Flag | "", MaskInput>(view.flag, props.play);
  const told = useOptimisticBy<number[], MaskInput>(toldBy(view, seat), props.play);
  useOutcomeSounds(view);
  const plays = view.stage === "play";
  const choose = (next: Flag) => {
    void playEffect("tap");
    flag.change(next, { flag: next });
  };
  const tell = (profile: number) => {
    void playEffect("tap");
    told.change([...told.value, profile], { tell: profile });
  };
  const isNew = plays && view.plays && view.index === 0;
  /** The first time a hand shows what to do: the own facts, then the faces. */
  const untold = isNew ? view.profiles.findIndex((_, index) => holds(view, seat, index, told.value)) : -1;
  const awake = places.filter(({ id }) => view.awake.includes(id));

  return (
    <Frame
      title={text("minigames:mask-off.name")}
      lead={leadOf(view)}
      more={reasonsOf(view)}
      step={
        plays ? (
          <Button
            key="nobody"
            wide
            kind={flag.value === "nobody" ? "choice" : "quiet"}
            symbol={flag.value === "nobody" ? "check" : "people"}
            pressed={flag.value === "nobody"}
            disabled={!view.plays}
            onPress={() => choose("nobody")}
          >
            {text("mask-off:nobody")}
          </Button>
        ) : (
          view.stage === "read" &&
          view.calm &&
          view.plays && (
            // A button of its own: one that could be pressed down stays so to a screen reader.
            <Button key="on" wide onPress={() => props.play({ on: true, turn: view.index })}>
              {text("mask-off:on")}
            </Button>
          )
        )
      }
      beside={
        <>
          <div class="mask-top">
            <Dots
              count={view.of}
              current={view.index}
              label={text("mask-off:progress", { number: view.index + 1, total: view.of })}
            />
            {plays && <TimeBar began={view.began} lasts={view.lasts} stepsNow={props.stepsNow} />}
            {plays && <WhoHasChosen places={awake} chosen={view.flagged} />}
          </div>
          <div class="mask-stage">
            <MinigameStage
              id="mask-off"
              view={{ ...view, flag: flag.value }}
              seat={seat}
              guests={props.guests}
              stepsNow={props.stepsNow}
              size="field"
            >
              <Masks
                view={view}
                flag={flag.value}
                beckons={isNew && untold < 0 && flag.value === ""}
                onPress={choose}
              />
            </MinigameStage>
            <p class="mask-closing" aria-live="polite">
              {view.closing && text("mask-off:closing")}
            </p>
          </div>
          {!plays && <Verdict view={view} places={places} />}
        </>
      }
    >
      {plays ? (
        <>
          {view.index === 0 && <p class="mask-question">{text("mask-off:question")}</p>}
          <ul class="mask-profiles" key={view.index}>
            {view.profiles.map((profile, index) => (
              <ProfileFacts
                key={profile.id}
                profile={profile}
                seat={seat}
                places={places}
                hasTold={told.value.includes(index)}
                beckons={index === untold}
                onTell={() => tell(index)}
              />
            ))}
          </ul>
          <p class="minigame-hint">{text(`mask-off:${howFor(view, seat)}`)}</p>
        </>
      ) : (
        <Unmasked view={view} places={places} />
      )}
    </Frame>
  );
}

/** What a seat can do; one that did nothing last time hears how it comes back. */
function howFor({ plays, awake, flag }: MaskView, seat: string): "how" | "howAlone" | "back" | "onlooker" {
  if (!plays) return "onlooker";
  if (!awake.includes(seat) && flag === "") return "back";
  return awake.length > 1 ? "how" : "howAlone";
}

/** The profiles whose fact this seat has shown already. */
function toldBy({ profiles, stage }: MaskView, seat: string): number[] {
  if (stage !== "play") return [];
  return profiles.flatMap(({ facts }, index) => (facts.some(({ by, told }) => by === seat && told) ? [index] : []));
}

/** Whether this seat has a fact of a profile that it has not shown yet. */
function holds({ profiles }: MaskView, seat: string, profile: number, told: readonly number[]): boolean {
  return !told.includes(profile) && (profiles[profile]?.facts.some((fact) => fact.by === seat && !fact.told) ?? false);
}

/** What was seen together is heard. */
function useOutcomeSounds({ outcomes }: MaskView): void {
  const heard = useRef(outcomes.length);
  useEffect(() => {
    if (outcomes.length <= heard.current) return;
    heard.current = outcomes.length;
    const last = outcomes.at(-1);
    void playEffect(last === "together" || last === "most" ? "better" : "phase");
  }, [outcomes.length]);
}
