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
  const { places, stepsNow, calm, Frame } = props;
  const own = useOptimisticBy<OwnPart, SpreadInput>(ownPart(props.view), props.play);
  const view = withOwnPart(props.view, own.value, Math.round(stepsNow()));
  const advice = adviceFor(view);
  const lead = leadOf(view, advice, props);
  const plays = view.seat !== "";
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
      hurried={!calm}
      beside={
        <>
          <Standing view={view} />
          <Lead advice={advice} onDo={plays ? tap : undefined}>
            {lead}
          </Lead>
        </>
      }
      below={
        <>
          <p class="spread-news" aria-live={calm ? "polite" : "off"}>
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

interface LeadProps {
  advice: Advice;
  /** Does with a phone what a tap on it does; without it the sentence is only there to be read. */
  onDo: ((phone: number) => void) | undefined;
  children: string;
}

/**
 * What to do now. Keys and screen readers press it, and need not look for one phone among all: by the time they were there,
 * the picture would be elsewhere. A finger or a mouse goes to the phone itself.
 */
function Lead({ advice, onDo, children }: LeadProps) {
  const { kind, phone } = advice;
  const look = `spread-lead spread-lead-${toneOf(advice)}`;
  const shown = (
    <>
      <DrawnSymbol name={symbolOf(advice)} size="1.75rem" />
      <span>{children}</span>
    </>
  );
  if (!onDo) return <p class={look}>{shown}</p>;
  const isNow = toDo.includes(kind);
  return (
    <button
      type="button"
      class={`${look} spread-lead-keys`}
      aria-disabled={!isNow}
      onClick={() => {
        if (isNow) onDo(phone);
      }}
    >
      {shown}
    </button>
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

/** What this seat can do now; all else is to wait for. */
const toDo: readonly Advice["kind"][] = ["watch", "more", "hold", "anybody", "report"];

/** How loud the advice looks. */
function toneOf({ kind }: Advice): "now" | "calm" {
  return toDo.includes(kind) ? "now" : "calm";
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
