import "./player.css";
import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Namespace, text } from "../../language/index.ts";
import { useEventSounds } from "../../sound/index.ts";
import { game, mySeat, myTable, seatView } from "../../store/index.ts";
import { HelpDialog } from "../help/HelpDialog.tsx";
import { announce } from "../parts/Announcer.tsx";
import { useAnnouncedEvents } from "../parts/announced-events.ts";
import { ConnectionBanner } from "../parts/ConnectionBanner.tsx";
import { focusPage } from "../parts/kept-focus.ts";
import { Refused } from "../parts/Refused.tsx";
import { useScreenKeptOn } from "../parts/screen-kept-on.ts";
import type { PlayerProps } from "./player.ts";
import { Choose } from "./steps/Choose.tsx";
import { Debrief } from "./steps/Debrief.tsx";
import { Evening } from "./steps/Evening.tsx";
import { Finale } from "./steps/Finale.tsx";
import { Goodbye, type Thoughts } from "./steps/Goodbye.tsx";
import { Intro } from "./steps/Intro.tsx";
import { Lobby } from "./steps/Lobby.tsx";
import { Minigame } from "./steps/Minigame.tsx";
import { Morning } from "./steps/Morning.tsx";
import { Passed } from "./steps/Passed.tsx";
import { Paused } from "./steps/Paused.tsx";
import { Questions } from "./steps/Questions.tsx";
import { Rescue } from "./steps/Rescue.tsx";
import { Tip } from "./steps/Tip.tsx";
import { Visit } from "./steps/Visit.tsx";
import { Wait } from "./steps/Wait.tsx";
import { type PlayerView, playerView } from "./view.ts";
import { useWhenQuiet } from "./when-quiet.ts";

export const namespaces: readonly Namespace[] = [
  "common",
  "help",
  "join",
  "kit",
  "minigames",
  "phases",
  "player",
  "questions",
  "refusals",
  "rescue",
  "tips",
  "words",
];

const screens: Record<Exclude<PlayerView, "lobby" | "goodbye">, ComponentType<PlayerProps>> = {
  questions: Questions,
  intro: Intro,
  rescue: Rescue,
  morning: Morning,
  choose: Choose,
  listen: Visit,
  heard: Visit,
  moment: Visit,
  mark: Visit,
  talk: Visit,
  result: Visit,
  seek: Visit,
  sought: Visit,
  help: Visit,
  helped: Visit,
  minigame: Minigame,
  evening: Evening,
  finale: Finale,
  debrief: Debrief,
  tip: Tip,
  wait: Wait,
};

const noThoughts: Thoughts = { kind: "", sentence: "" };

/** A tablet of a station at which nobody presses anything for so long (ms) has gone to the next child. */
const goesRoundMs = 180_000;

interface Props {
  /** The child is done with this device, or in the wrong class. */
  onFinish: () => void;
}

/** A player's screen: what to do now, at every phase, with help always at hand. What it says is read aloud by the page around it. */
export function PlayerScreen({ onFinish }: Props) {
  useAnnouncedEvents();
  useEventSounds();
  useScreenKeptOn(game.value);
  return (
    <>
      <ConnectionBanner />
      <Now onFinish={onFinish} />
      <Refused />
      <HelpDialog />
    </>
  );
}

function Now({ onFinish }: Props) {
  const now = game.value;
  const own = seatView.value;
  const seat = mySeat.value;
  const table = myTable.value;
  const view = now && table ? playerView(now.phase, table.step) : "wait";
  const cover = now?.paused ? "paused" : own?.passed ? "passed" : "";
  const [thoughts, setThoughts] = useState(noThoughts);
  const goesRound = now?.preset === "station" && thoughts !== noThoughts;
  useWhenQuiet(goesRound, goesRoundMs, () => setThoughts(noThoughts));
  useNewPage(`${view}${cover}`);
  useToldTable(table?.number);

  if (!now || !own || !seat || !table) return null;
  const props: PlayerProps = { game: now, table, seat, own };
  if (now.paused) return <Paused />;
  if (own.passed) return <Passed {...props} />;
  if (view === "lobby") return <Lobby {...props} onLeave={onFinish} />;
  if (view === "goodbye") return <Goodbye {...props} thoughts={thoughts} onThink={setThoughts} onFinish={onFinish} />;
  const Screen = screens[view];
  return <Screen {...props} />;
}

/** A new view begins at its top; a focus that went with the old one starts there too. */
function useNewPage(name: string): void {
  useEffect(() => {
    scrollTo(0, 0);
    if (name === "" || (document.activeElement && document.activeElement !== document.body)) return;
    focusPage();
  }, [name]);
}

/** Whoever listens hears that the host, or a tap of their own, has brought them to another table. */
function useToldTable(number: number | undefined): void {
  const last = useRef(number);
  useEffect(() => {
    const was = last.current;
    last.current = number ?? was;
    if (number !== undefined && was !== undefined && number !== was) {
      announce(text("player:said.table", { table: number }));
    }
  }, [number]);
}
