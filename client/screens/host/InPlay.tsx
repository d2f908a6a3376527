import "./console.css";
import { useState } from "preact/hooks";
import { ending } from "../../../shared/game/ending.ts";
import type { Setup } from "../../../shared/game/setup.ts";
import { slidesLeft } from "../../../shared/game/slides.ts";
import type { HostView } from "../../../shared/game/views.ts";
import { Button } from "../../design/components/Button.tsx";
import { Notice } from "../../design/components/Notice.tsx";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { dayName } from "../../language/day-name.ts";
import { LanguageMenu, storyWords, type TextKey, text } from "../../language/index.ts";
import { ButtonsPlace, LookSwitches } from "../../reading/index.ts";
import { attempt, type PublicGame } from "../../store/index.ts";
import { useAnnouncedPage } from "../parts/Announcer.tsx";
import { Faces } from "../parts/Faces.tsx";
import { hadNoHearts } from "../parts/had-no-hearts.ts";
import { TimeLeft } from "../parts/TimeLeft.tsx";
import { After } from "./After.tsx";
import { Answers } from "./Answers.tsx";
import { ArrangeSlides } from "./ArrangeSlides.tsx";
import { AttentionList } from "./AttentionList.tsx";
import { Bell } from "./Bell.tsx";
import { ClockActions } from "./ClockActions.tsx";
import { DoorButton } from "./DoorButton.tsx";
import type { HostKey } from "./host-keys.ts";
import { IfAChildTells } from "./IfAChildTells.tsx";
import { JoinPanel } from "./JoinPanel.tsx";
import { LeaveOut } from "./LeaveOut.tsx";
import { NextButton } from "./NextButton.tsx";
import { nextEnd } from "./next-end.ts";
import { People } from "./People.tsx";
import { Say, useAnnouncedSay } from "./Say.tsx";
import { NextSlideButton, SlideSteps, Slides } from "./Slides.tsx";
import { lastStep } from "./steps.ts";
import { TablesNow } from "./TablesNow.tsx";
import { Timeline } from "./Timeline.tsx";
import { UndoBar } from "./UndoBar.tsx";
import { useShortcuts } from "./use-shortcuts.ts";
import { Warning } from "./Warning.tsx";

interface Props {
  hostKey: HostKey;
  game: PublicGame;
  view: HostView;
  onLeave: () => void;
  /** Makes another game like this one. */
  onAgain: (setup: Setup, newcomers: "same" | "others") => void;
}

/** The console during the game: what is now, what to say, and the way on. */
export function InPlay({ hostKey, game, view, onLeave, onAgain }: Props) {
  const { phase } = game;
  const over = phase === "goodbye";
  // It stands higher in a pause: whoever reads in it when the class pauses reads on.
  const [tells, setTells] = useState(false);
  const ifAChildTells = <IfAChildTells open={tells} onToggle={setTells} />;
  const title = text(`board:phase.${phase}`);
  useAnnouncedPage(title, "");
  const say = { game, words: toSay(game) };
  useAnnouncedSay(say);
  useShortcuts(game);
  const inWeek = !ending.includes(phase);
  const faces = (
    <section class="host-stack host-faces" aria-labelledby="host-faces">
      <h2 id="host-faces">{text("host:newcomersNow")}</h2>
      <Faces game={game} small={phase === "debrief" ? "3rem" : undefined} />
    </section>
  );
  return (
    <Page
      wide
      top={
        <TopBar
          title={title}
          left={<Day game={game} />}
          right={<TimeLeft endsAt={nextEnd(game)} totalMs={Math.max(0, game.endsAt - game.startedAt)} />}
        />
      }
      step={
        over && !lastStep.value && !game.paused ? undefined : (
          <div class="host-foot">
            <UndoBar />
            {phase === "debrief" && !game.paused && <SlideSteps game={game} />}
            <Onward game={game} />
          </div>
        )
      }
    >
      <Warning />
      {!game.paused && <Timeline game={game} view={view} />}
      <div class="host-console">
        <div class="host-console-lead">
          {game.paused && (
            <Notice kind="info" symbol="pause" title={text("host:pausedTitle")}>
              <p>{text("host:pausedChild")}</p>
              <p>{text("host:pausedText")}</p>
            </Notice>
          )}
          <AttentionList game={game} view={view} />
          <Say {...say} />
          {game.paused && ifAChildTells}
          {view.question && <Question {...view.question} spoken={game.boardLanguage} />}
          <div class="host-clock">
            {!over && <ClockActions game={game} />}
            <Bell game={game} view={view} />
          </div>
          {!game.paused && ifAChildTells}
          {phase === "debrief" && faces}
        </div>
        <div class="host-console-rest">
          {phase === "debrief" && (
            <>
              <Slides game={game} />
              <ArrangeSlides game={game} />
            </>
          )}
          {over && <After hostKey={hostKey} game={game} view={view} onLeave={onLeave} onAgain={onAgain} />}
          {tablesAtWork(game) && <TablesNow game={game} view={view} />}
          {((inWeek && game.day > 0) || phase === "finale") && faces}
          <Answers answers={view.answers} />
          {inWeek && <LeaveOut game={game} />}
        </div>
      </div>
      <details class="host-options">
        <summary>{text("host:manage")}</summary>
        <div class="host-own-screen">
          <LanguageMenu />
          <LookSwitches />
          <ButtonsPlace />
        </div>
        <div class="host-lobby">
          <JoinPanel hostKey={hostKey} game={game} />
          <div class="host-stack">
            <DoorButton open={game.doorOpen} />
            <People game={game} view={view} />
            <p class="host-hint host-keys">{text("console:keys")}</p>
          </div>
        </div>
      </details>
    </Page>
  );
}

/** The way on, always in the same place: the next step with the pause beside it, or the end of the pause. */
function Onward({ game }: { game: PublicGame }) {
  if (game.paused) {
    return (
      <Button kind="action" wide symbol="play" onPress={() => void attempt({ type: "resume" })}>
        {text("host:resume")}
      </Button>
    );
  }
  if (game.phase === "goodbye") return null;
  return (
    <div class="host-onward">
      <Button kind="choice" symbol="pause" onPress={() => void attempt({ type: "pause" })}>
        {text("host:pause")}
      </Button>
      {game.phase === "debrief" && slidesLeft(game) > 0 ? <NextSlideButton game={game} /> : <NextButton game={game} />}
    </div>
  );
}

/** What is to be said now. */
function toSay(game: PublicGame): TextKey {
  if (game.paused) return "host:sayNow.paused";
  if (game.phase === "evening" && hadNoHearts(game)) return "host:sayNow.eveningWithout";
  return `host:sayNow.${game.phase}`;
}

/** Whether there is something to see of the tables. */
function tablesAtWork({ phase, tables }: PublicGame): boolean {
  return phase === "choose" || tables.some(({ step, claim }) => step !== "idle" || claim !== "");
}

/** Which day it is, and which visit where there are two a day. */
function Day({ game }: { game: PublicGame }) {
  if (game.day === 0 || ending.includes(game.phase)) return null;
  return (
    <span class="host-day">
      <strong>{dayName(game.day)}</strong>
      <span>
        {text("phases:dayOf", { day: game.day, days: game.days })}
        {game.visitsPerDay > 1 && ` · ${text("host:round", { round: game.round, rounds: game.visitsPerDay })}`}
      </span>
    </span>
  );
}

interface QuestionProps extends NonNullable<HostView["question"]> {
  /** The language of the board, in which the class is asked. */
  spoken: PublicGame["boardLanguage"];
}

/** The question to ask the class this evening, of the chapter that was played today. */
function Question({ newcomer, chapter, spoken }: QuestionProps) {
  const words = storyWords(newcomer, spoken);
  return (
    <section class="host-say host-question">
      <h2>
        <DrawnSymbol name="speech-bubble" size="1.2rem" />
        {text("host:question")}
      </h2>
      <p lang={spoken}>{words?.chapters[chapter]?.question}</p>
    </section>
  );
}
