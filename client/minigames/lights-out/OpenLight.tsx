import { useLayoutEffect, useRef } from "preact/hooks";
import type { LightView, NightView, Wish } from "../../../shared/minigames/lights-out/lights-out.ts";
import { Button } from "../../design/components/Button.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { kindSymbols } from "../../stage/index.ts";
import { Beckon } from "../Beckon.tsx";
import type { Place } from "../minigame-props.ts";
import { kindWord, lightNotes, messageWords, nameOf } from "./night-words.ts";
import { beckoned, mayPutOff } from "./with-own.ts";

/** A tap so soon (ms) after another message has come up by itself was meant for the one before. */
const tooSoonMs = 450;

interface Props {
  light: LightView;
  view: NightView;
  seat: string;
  places: readonly Place[];
  /** It has been opened by hand, not by itself. */
  chosen: boolean;
  /** What another asks for, which is read aloud already; empty where nobody does. */
  call: string;
  onWish: (light: LightView, wish: Wish) => void;
}

/** The light that is open: its words, or whom to ask for them, and the two things that can be done. */
export function OpenLight({ light, view, seat, places, chosen, call, onWish }: Props) {
  const since = useRef(0);
  useLayoutEffect(() => {
    since.current = chosen ? 0 : performance.now();
  }, [light.number, chosen]);
  const wish = (wanted: Wish) => {
    if (performance.now() - since.current >= tooSoonMs) onWish(light, wanted);
  };
  const isRead = light.message !== "";
  const shown = beckoned(view, light, seat);
  const hand = (wanted: Wish) => shown.includes(wanted) && <Beckon turn={shown.indexOf(wanted)} of={shown.length} />;
  return (
    <section class={`night-open${isRead ? "" : " night-open-closed"}`}>
      <div class="night-words">
        <DrawnSymbol name={kindSymbols[light.kind]} size="1.6rem" />
        <p key={light.number}>
          <strong class="night-kind">{kindWord(light)}</strong>{" "}
          {isRead
            ? messageWords(light.message, "says")
            : text("lights-out:ask", { name: nameOf(places, light.reader) })}
        </p>
      </div>
      {lightNotes(light, view, places).map((note) => (
        <p key={note} class="night-note" aria-hidden={note === call ? "true" : undefined}>
          {note}
        </p>
      ))}
      <fieldset class="night-choices" aria-label={text("lights-out:choices")}>
        <Button
          kind={light.own === "tomorrow" ? "choice" : "quiet"}
          symbol="moon"
          pressed={light.own === "tomorrow"}
          disabled={!mayPutOff(light, seat)}
          onPress={() => wish("tomorrow")}
        >
          {labelOf(light, view, "tomorrow")}
          {hand("tomorrow")}
        </Button>
        <Button
          kind={light.own === "adult" ? "choice" : "quiet"}
          symbol="adult-and-child"
          pressed={light.own === "adult"}
          onPress={() => wish("adult")}
        >
          {labelOf(light, view, "adult")}
          {hand("adult")}
        </Button>
      </fieldset>
    </section>
  );
}

function labelOf({ own }: LightView, { lone }: NightView, wish: Wish): string {
  return text(lone && own === wish ? `lights-out:onceMore.${wish}` : `lights-out:${wish}`);
}
