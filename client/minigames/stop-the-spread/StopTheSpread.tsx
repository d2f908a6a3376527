import "./stop-the-spread.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SpreadInput, SpreadView } from "../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import { tapOn } from "../../../shared/minigames/stop-the-spread/tap.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { type Namespace, text } from "../../language/index.ts";
import { type Effect, playEffect } from "../../sound/index.ts";
import { useOptimisticBy } from "../../store/index.ts";
import { MinigameStage } from "../MinigameStage.tsx";
import type { MinigameProps } from "../minigame-props.ts";
import { type Advice, adviceFor } from "./advice.ts";
import { afterInput, type OwnPart, ownPart, withOwnPart } from "./own-part.ts";
import { Phones } from "./Phones.tsx";
import { nameOf, whoIs } from "./phone-words.ts";
import { Team } from "./Team.tsx";

export const namespaces: readonly Namespace[] = ["stop-the-spread"];

const effects = {
  joined: "joined",
  refused: "light",
  passed: "worse",
  helped: "agreed",
} as const satisfies Record<NonNullable<SpreadView["news"]>["kind"], Effect>;

/** Stop the spread: one sees where the picture is going and warns, another holds that phone, two report who sent it. */
export default function StopTheSpread(props: MinigameProps<SpreadView, SpreadInput>) {
  const { places, stepsNow, Frame } = props;
  const own = useOptimisticBy<OwnPart, SpreadInput>(ownPart(props.view), props.play);
  const view = withOwnPart(props.view, own.value, Math.round(stepsNow()));
  const advice = adviceFor(view);
  const lead = leadOf(view, advice, props);
  const [known, setKnown] = useState<SpreadInput["do"][]>([]);
  useNewsSound(view.news);

  const tap = (phone: number) => {
    const input = tapOn(view, phone);
    if (!input) return;
    if (input.do !== "letGo") void playEffect("tap");
    if (!known.includes(input.do)) setKnown([...known, input.do]);
    own.change(afterInput(own.value, input, view.own), input);
  };

  return (
    <Frame
      title={text("minigames:stop-the-spread.name")}
      lead={lead}
      beside={
        <>
          <Standing view={view} />
          <p class={`spread-lead spread-lead-${toneOf(advice)}`}>
            <DrawnSymbol name={symbolOf(advice)} size="1.75rem" />
            <span>{lead}</span>
          </p>
        </>
      }
      below={
        <>
          <p class="spread-news" aria-live="polite">
            {newsOf(view)}
          </p>
          <Team view={view} places={places} />
          <p class="minigame-hint">{text(`stop-the-spread:${view.alone ? "howAlone" : "how"}`)}</p>
        </>
      }
    >
      <MinigameStage
        id="stop-the-spread"
        view={view}
        seat={props.seat}
        guests={props.guests}
        stepsNow={stepsNow}
        size="field"
      >
        <Phones view={view} places={places} stepsNow={stepsNow} known={known} onTap={tap} />
      </MinigameStage>
    </Frame>
  );
}

/** How many phones keep the picture out, and the hands of the table that are free. */
function Standing({ view }: { view: SpreadView }) {
  const { saidNo, clean, deleted, has } = view.tally;
  const free = view.handsOf - view.hands.length;
  const kept = text("stop-the-spread:kept", { kept: saidNo + clean, total: saidNo + clean + deleted + has });
  return (
    <div class="spread-standing">
      <p class="spread-kept">
        <DrawnSymbol name="shield-check" size="1.5rem" />
        <span>{kept}</span>
      </p>
      <p class="spread-hands" role="img" aria-label={text("stop-the-spread:hands", { free, of: view.handsOf })}>
        {Array.from({ length: view.handsOf }, (_, index) => (
          // A hand is its place.
          <span key={`${index}`} aria-hidden="true" class={index < free ? "spread-hand-free" : "spread-hand-used"}>
            <DrawnSymbol name="hand" size="1.375rem" />
          </span>
        ))}
      </p>
    </div>
  );
}

function leadOf(
  view: SpreadView,
  { kind, phone, seat }: Advice,
  props: MinigameProps<SpreadView, SpreadInput>,
): string {
  if (view.seat === "") return text("stop-the-spread:onlooker");
  const name = nameOf(view, phone);
  if (kind === "ask") return text("stop-the-spread:lead.ask", { name, who: whoIs(props.places, seat) });
  if (view.alone && (kind === "report" || kind === "more")) return text("stop-the-spread:lead.reportAlone", { name });
  return text(`stop-the-spread:lead.${kind}`, { name });
}

/** How loud the advice looks: something this seat can do now, or something to wait for. */
function toneOf({ kind }: Advice): "now" | "calm" {
  return ["watch", "more", "hold", "anybody", "report"].includes(kind) ? "now" : "calm";
}

function symbolOf({ kind }: Advice) {
  switch (kind) {
    case "watch":
    case "warned":
      return "megaphone";
    case "hold":
    case "anybody":
    case "full":
      return "hand";
    case "held":
    case "stopped":
      return "shield-check";
    case "more":
    case "report":
      return "hands-together";
    case "ask":
      return "speech-bubble";
    case "quiet":
      return "eye";
    default:
      return kind satisfies never;
  }
}

/** What happened last, in words. */
function newsOf(view: SpreadView): string {
  if (!view.news) return "";
  const { kind, phone, to } = view.news;
  return text(`stop-the-spread:news.${kind}`, { name: nameOf(view, phone), to: nameOf(view, to) });
}

function useNewsSound(news: SpreadView["news"]): void {
  const heard = useRef(news?.at);
  useEffect(() => {
    if (!news || heard.current === news.at) return;
    heard.current = news.at;
    void playEffect(effects[news.kind]);
  }, [news]);
}
