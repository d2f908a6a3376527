import "./lights-out.css";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { LightView, NightInput, NightView, Wish } from "../../../shared/minigames/lights-out/lights-out.ts";
import { Button } from "../../design/components/Button.tsx";
import { Progress } from "../../design/components/Progress.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { helpWords, type Namespace, text } from "../../language/index.ts";
import { playEffect } from "../../sound/index.ts";
import { useOptimisticBy } from "../../store/index.ts";
import { MinigameStage } from "../MinigameStage.tsx";
import type { MinigameProps } from "../minigame-props.ts";
import { NightLeft } from "./NightLeft.tsx";
import { callOf, clockTime, helpSentence, kindWord, lightLine, messageWords } from "./night-words.ts";
import { OpenLight } from "./OpenLight.tsx";
import { RoomLights } from "./RoomLights.tsx";
import { calledFor, type OwnTap, withOwn } from "./with-own.ts";

export const namespaces: readonly Namespace[] = ["lights-out"];

/** Lights out: each device reads some of the messages of a night; together the table puts off what can wait. */
export default function LightsOut(props: MinigameProps<NightView, NightInput>) {
  const { seat, places, Frame } = props;
  const tap = useOptimisticBy<OwnTap | number, NightInput>(props.view.acts, props.play);
  const view = withOwn(props.view, seat, typeof tap.value === "number" ? null : tap.value);
  const { open, isChosen, choose } = useOpenLight(view);
  useSettledSounds(view);
  // Asked for before the first friend is answered, so that the number is there with the answer.
  helpWords();
  const wish = (light: LightView, wanted: Wish) => {
    void playEffect("tap");
    tap.change({ light: light.number, wish: wanted }, { do: wanted, light: light.number });
  };
  const alone = places.length < 2;
  const call = callOf(calledFor(view, seat), places);
  const empty = text(view.plays ? `lights-out:${alone ? "emptyAlone" : "empty"}` : "lights-out:onlooker");

  return (
    <Frame
      title={text("minigames:lights-out.name")}
      lead={open ? lightLine(open, places) : empty}
      step={stepOf({ view, seat, open, onWish: wish })}
      beside={
        <>
          <NightLeft lasts={view.lasts} stepsNow={props.stepsNow} />
          {view.lasts === 0 && (
            <Progress
              value={view.done}
              max={view.of}
              label={text("lights-out:quiet", { done: view.done, total: view.of })}
              counts
            />
          )}
          <div class="night-room">
            <MinigameStage
              id="lights-out"
              view={view}
              seat={seat}
              guests={props.guests}
              stepsNow={props.stepsNow}
              size="field"
            >
              {view.lasts > 0 && (
                <p class="night-quiet max-number">
                  <span class="max-unseen">{text("lights-out:quiet", { done: view.done, total: view.of })}</span>
                  <DrawnSymbol name="moon" size="1.1rem" />
                  <span aria-hidden="true">
                    {view.done} / {view.of}
                  </span>
                </p>
              )}
              <p class="night-clock max-number">
                <span class="max-unseen">{text("lights-out:clock", { time: clockTime(view) })}</span>
                <span aria-hidden="true">{clockTime(view)}</span>
              </p>
              <RoomLights view={view} places={places} open={open?.number} onOpen={choose} />
              <Caption view={view} alone={alone} />
            </MinigameStage>
          </div>
        </>
      }
    >
      <p class="max-unseen" aria-live="polite">
        {call}
      </p>
      {open ? (
        <OpenLight light={open} view={view} seat={seat} places={places} chosen={isChosen} call={call} onWish={wish} />
      ) : (
        <p class="minigame-hint night-empty">{empty}</p>
      )}
    </Frame>
  );
}

/**
 * The light whose words are open: the one that was tapped, else the first this device can read, until it is settled. None
 * where the seat looks on.
 */
function useOpenLight(view: NightView) {
  const [chosen, setChosen] = useState<{ number: number; byHand: boolean }>();
  const landed = view.lights.filter((light) => light.landed && view.plays);
  const readable = landed.filter((light) => light.message !== "");
  const open = landed.find(({ number }) => number === chosen?.number) ?? readable[0];
  const number = open?.number;
  useLayoutEffect(() => {
    // Once it is open it stays so, also when an older one can be read later.
    if (number !== undefined && number !== chosen?.number) setChosen({ number, byHand: false });
  }, [number, chosen]);
  return {
    open,
    isChosen: chosen?.byHand === true && chosen.number === number,
    choose: (light: number) => setChosen({ number: light, byHand: true }),
  };
}

interface StepProps {
  view: NightView;
  seat: string;
  open: LightView | undefined;
  onWish: (light: LightView, wish: Wish) => void;
}

/** The one big button: a hand for what others have begun. */
function stepOf({ view, seat, open, onWish }: StepProps) {
  const called = calledFor(view, seat);
  if (!called || called.light.number === open?.number) return undefined;
  const { light, wish } = called;
  return (
    <div class="night-join">
      {wish === "adult" && <p>{messageWords(light.message, "says")}</p>}
      <Button wide symbol={wish === "adult" ? "adult-and-child" : "hand"} onPress={() => onWish(light, wish)}>
        {text(`lights-out:join.${wish}`, { kind: kindWord(light) })}
      </Button>
    </div>
  );
}

/** What came of the last light and why, which is heard when it comes; before the first one, how it goes. */
function Caption({ view: { last }, alone }: { view: NightView; alone: boolean }) {
  return (
    <>
      {!last && <p class="night-caption">{text(alone ? "lights-out:howAlone" : "lights-out:how")}</p>}
      <div aria-live="polite">{last && <Settled key={last.number} last={last} />}</div>
    </>
  );
}

function Settled({ last }: { last: NonNullable<NightView["last"]> }) {
  const isFriend = last.how === "answered" || last.how === "answeredLater";
  return (
    <p class={`night-caption${isFriend ? " night-caption-warm" : ""}`}>
      <strong>{text(`lights-out:settled.${last.how}`)}</strong>{" "}
      {isFriend ? helpSentence(last.message) : last.how !== "putOff" && messageWords(last.message, "why")}
    </p>
  );
}

/** How a light was settled is heard. */
function useSettledSounds({ last }: NightView): void {
  const heard = useRef(last?.number);
  useEffect(() => {
    if (!last || heard.current === last.number) return;
    heard.current = last.number;
    if (last.how === "answered" || last.how === "answeredLater") void playEffect("better");
    else if (last.how === "tomorrow" || last.how === "late") void playEffect("light");
  }, [last]);
}
