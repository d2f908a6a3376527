import "./stop-the-spread.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SpreadInput } from "../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import type { SpreadView } from "../../../shared/minigames/stop-the-spread/view.ts";
import { Dots } from "../../design/components/Dots.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { type Namespace, type TextKey, text } from "../../language/index.ts";
import { playEffect } from "../../sound/index.ts";
import { phonePlaces } from "../../stage/index.ts";
import { useOptimisticBy } from "../../store/index.ts";
import { MinigameStage } from "../MinigameStage.tsx";
import type { MinigameProps } from "../minigame-props.ts";
import { TimeBar } from "../TimeBar.tsx";

export const namespaces: readonly Namespace[] = ["stop-the-spread"];

/** Stop the spread: hands on phones let their owners say no; two at once delete and report. */
export default function StopTheSpread(props: MinigameProps<SpreadView, SpreadInput>) {
  const { view, seat, Frame } = props;
  const holds = useOptimisticBy<number[], SpreadInput>(view.holds, props.play);
  useNewsSounds(view);
  const waving = view.stage === "wave";
  const lead = waving
    ? text("stop-the-spread:lead")
    : text("stop-the-spread:rest", { kept: view.kept, all: view.inDanger });
  const press = (phone: number) => {
    const mine = holds.value.filter((held) => held === phone).length;
    const wantsTwo = view.phones[phone]?.status === "has" && view.hands > 1;
    const on = mine === 0 || (mine === 1 && wantsTwo);
    void playEffect("tap");
    holds.change(moved(holds.value, view.hands, phone, on), { phone, on });
  };

  return (
    <Frame title={text("minigames:stop-the-spread.name")} lead={lead}>
      <div class="spread-top">
        <Dots
          count={view.of}
          current={view.stage === "over" ? view.of : view.picture}
          label={text("stop-the-spread:picture", { number: view.picture + 1, total: view.of })}
        />
        {view.inDanger > 0 && (
          <p class="spread-kept">
            <DrawnSymbol name="shield-check" size="1.3rem" />
            {text("stop-the-spread:kept", { kept: view.kept, all: view.inDanger })}
          </p>
        )}
      </div>
      {waving && <TimeBar began={view.began} lasts={view.lasts} stepsNow={props.stepsNow} />}
      <MinigameStage
        id="stop-the-spread"
        view={{ ...view, holds: holds.value, held: withOwn(view, holds.value) }}
        seat={seat}
        guests={props.guests}
        stepsNow={props.stepsNow}
        size="field"
      >
        <Phones view={view} holds={holds.value} onPress={press} />
      </MinigameStage>
      {waving ? <Hops view={view} /> : <Result view={view} />}
    </Frame>
  );
}

/** What a tap makes of the hands, before the server has said so: the hand put down first comes along. */
function moved(holds: readonly number[], hands: number, phone: number, on: boolean): number[] {
  if (!on) return holds.filter((held) => held !== phone);
  return [...holds.slice(holds.length >= hands ? 1 : 0), phone];
}

/** All hands on phones, this device's as it shows them. */
function withOwn({ held, holds }: SpreadView, own: readonly number[]): [number, number][] {
  const counts = new Map(held);
  for (const phone of holds) counts.set(phone, (counts.get(phone) ?? 0) - 1);
  for (const phone of own) counts.set(phone, (counts.get(phone) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 0);
}

function nameOf(view: SpreadView, phone: number): string {
  return text(`stop-the-spread:names.${view.phones[phone]?.owner ?? 0}` as TextKey);
}

interface PhonesProps {
  view: SpreadView;
  holds: readonly number[];
  onPress: (phone: number) => void;
}

/** A button over each phone of the picture. */
function Phones({ view, holds, onPress }: PhonesProps) {
  const holder = useRef<HTMLUListElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const list = holder.current;
    if (!list) return;
    const measure = () => setSize({ width: list.clientWidth, height: list.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    return () => observer.disconnect();
  }, []);
  const places = size.width > 0 ? phonePlaces(view.phones, size.width, size.height) : [];
  return (
    <ul class="spread-phones" ref={holder}>
      {places.map(({ x, y, radius }, phone) => {
        const status = view.phones[phone]?.status ?? "clean";
        const name = nameOf(view, phone);
        const isAimed = view.hops.some(({ to }) => to === phone);
        const state = text(`stop-the-spread:status.${isAimed ? "aimed" : status}`);
        return (
          <li
            key={name}
            style={{
              translate: `${x - radius}px ${y - radius}px`,
              width: `${radius * 2}px`,
              height: `${radius * 2}px`,
            }}
          >
            <button
              type="button"
              aria-pressed={holds.includes(phone)}
              disabled={view.stage !== "wave" || status === "stopped" || view.hands === 0}
              onClick={() => onPress(phone)}
            >
              <span class="spread-name">{name}</span>
              <span class="max-unseen">{state}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Where this device sees the picture go, to be told to the others; and that the others see more. */
function Hops({ view }: { view: SpreadView }) {
  const seen = view.hops.filter(({ to }) => to >= 0);
  const hidden = view.hops.length - seen.length;
  return (
    <section class="minigame-section">
      {seen.map(({ from, to }) => (
        <p key={from} class="spread-hop">
          <DrawnSymbol name="send" size="1.4rem" />
          <span>{text("stop-the-spread:hop", { from: nameOf(view, from), to: nameOf(view, to) })}</span>
        </p>
      ))}
      {hidden > 0 && <p class="minigame-hint">{text("stop-the-spread:hidden", { count: hidden })}</p>}
      <p class="minigame-hint">{text(`stop-the-spread:${view.allHands > 1 ? "how" : "howAlone"}`)}</p>
    </section>
  );
}

/** What came of the last wave, in words. */
function Result({ view }: { view: SpreadView }) {
  const { refused, cleaned } = view.news;
  return (
    <section class="minigame-section" aria-live="polite">
      <h2>{text("stop-the-spread:rest", { kept: view.kept, all: view.inDanger })}</h2>
      {refused.length > 0 && <p>{text("stop-the-spread:refused", { name: nameOf(view, refused[0] ?? 0) })}</p>}
      {cleaned.length > 0 && <p>{text("stop-the-spread:cleaned", { name: nameOf(view, cleaned[0] ?? 0) })}</p>}
      {view.stage === "over" && <p>{text("minigames:stop-the-spread.after")}</p>}
    </section>
  );
}

/** A wave that was stopped is heard. */
function useNewsSounds({ wave, picture, news }: SpreadView): void {
  const first = useRef(true);
  const turn = `${picture} ${wave}`;
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (news.reached.length > 0) void playEffect("worse");
    else if (news.refused.length + news.cleaned.length > 0) void playEffect("light");
  }, [turn]);
}
