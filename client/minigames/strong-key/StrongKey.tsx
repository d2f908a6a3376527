import "./strong-key.css";
import { useEffect, useRef } from "preact/hooks";
import type { KeyInput } from "../../../shared/minigames/strong-key/strong-key.ts";
import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";
import { Button } from "../../design/components/Button.tsx";
import { Dots } from "../../design/components/Dots.tsx";
import { type Namespace, text } from "../../language/index.ts";
import { playEffect } from "../../sound/index.ts";
import { useOptimisticBy } from "../../store/index.ts";
import { MinigameStage } from "../MinigameStage.tsx";
import type { MinigameProps } from "../minigame-props.ts";
import { TimeBar } from "../TimeBar.tsx";
import { Bait } from "./Bait.tsx";
import { Hand } from "./Hand.tsx";
import { HowLong } from "./HowLong.tsx";
import { KeyResult, keyLessons } from "./KeyResult.tsx";
import { KeyWords } from "./KeyWords.tsx";
import { newsOf, ownerName, resultOf, wordOf } from "./key-words.ts";
import { Posts } from "./Posts.tsx";
import { WordInQuestion } from "./WordInQuestion.tsx";

export const namespaces: readonly Namespace[] = ["strong-key"];

/** Strong key: one device offers a word, another says whether it goes in; messages that ask for the key get none. */
export default function StrongKey(props: MinigameProps<KeyView, KeyInput>) {
  const { view, places, Frame } = props;
  const own = useOptimisticBy<KeyView["own"], KeyInput>(view.own, props.play);
  const bait = useOptimisticBy<KeyView["bait"], KeyInput>(view.bait, props.play);
  const below = useRef<HTMLDivElement>(null);
  useNewsSounds(view);
  const building = view.stage === "build";
  // Something to tell comes before the words.
  const hasSecret = view.seats > 1 && view.posts.some(({ shown }) => !shown);
  // What has been tapped goes away: whoever plays by keys goes on where the words are.
  const goOn = () => below.current?.focus({ preventScroll: true });
  const whose = text("strong-key:whose", {
    name: ownerName(view),
    thing: text(`strong-key:things.${view.thing}`),
  });
  const task = `${whose} ${text("strong-key:task", { count: view.words })}`;
  const asked = view.maySay && view.offered ? `${wordOf(view, view.offered.tile)}. ${text("strong-key:bench")}` : "";
  const now = bait.value !== "" ? text("strong-key:bait.title") : asked || newsOf(view) || task;
  // Without the name there is nothing to say yet.
  const lead = ownerName(view) === "" ? "" : now;
  const lessons = keyLessons(view);

  return (
    <Frame
      title={text("minigames:strong-key.name")}
      lead={lead}
      more={building ? undefined : lessons.slice(0, view.calm ? lessons.length : 1).join(" ")}
      step={
        view.stage === "try" &&
        view.calm &&
        view.plays && (
          <Button wide onPress={() => void props.play({ do: "on", lock: view.lock })}>
            {text("strong-key:on")}
          </Button>
        )
      }
      beside={
        <>
          <div class="key-top">
            <Dots
              count={view.of}
              current={view.lock}
              label={text("strong-key:progress", { number: view.lock + 1, total: view.of })}
            />
            <p>{whose}</p>
          </div>
          {building && <TimeBar began={view.began} lasts={view.lasts} stepsNow={props.stepsNow} />}
          <div class="key-field">
            <HowLong view={view} />
            <MinigameStage
              id="strong-key"
              view={view}
              seat={props.seat}
              guests={props.guests}
              stepsNow={props.stepsNow}
              size="field"
            />
            {building && bait.value !== "" && (
              <Bait
                bait={bait.value}
                onAnswer={(answers) => {
                  bait.change("", { do: answers ? "answer" : "refuse" });
                  goOn();
                }}
              />
            )}
            <div class="key-bench" hidden={building && bait.value !== ""}>
              <KeyWords view={view} />
              {building ? (
                <WordInQuestion
                  view={view}
                  from={places.find(({ id }) => id === view.offered?.seat)?.nickname ?? ""}
                  isOwn={view.offered?.seat === props.seat}
                  play={props.play}
                  onSaid={goOn}
                />
              ) : (
                <h2>{resultOf(view)}</h2>
              )}
            </div>
          </div>
        </>
      }
    >
      <div class="minigame-section key-below" ref={below} tabIndex={-1}>
        {building && bait.value !== "" && <p>{text("strong-key:handBlocked")}</p>}
        {building && hasSecret && <Posts view={view} play={props.play} />}
        {building && bait.value === "" && (
          <Hand
            view={view}
            own={own.value}
            onOffer={(tile) => {
              void playEffect("tap");
              own.change(own.value === tile ? "" : tile, { do: "offer", tile });
            }}
          />
        )}
        {building && !hasSecret && <Posts view={view} play={props.play} />}
        {!building && <KeyResult view={view} />}
        {building && view.plays && (
          <p class="minigame-hint">{text(`strong-key:${view.seats > 1 ? "how" : "howAlone"}`)}</p>
        )}
        <p class="minigame-hint">{text("strong-key:practiceOnly")}</p>
      </div>
    </Frame>
  );
}

/** A tooth that is strong, and a lock that is closed well, are heard; so is a word that is lost. */
function useNewsSounds({ news, key, results }: KeyView): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (news.what === "grew") void playEffect(key.at(-1)?.kind === "odd" ? "light" : "tap");
    if (news.what === "seen") void playEffect("agreed");
    if (news.what === "leaked") void playEffect("worse");
    if (news.what === "closed" && results.at(-1) === "strong") void playEffect("better");
  }, [news.number]);
}
