import "./host.css";
import "./lobby.css";
import "./play.css";
import "./compact-tables.css";
import "./lying.css";
import "./buttons-at-side.css";
import "./prepare/prepare.css";
import "./start/start.css";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { Setup } from "../../../shared/game/setup.ts";
import { Notice } from "../../design/components/Notice.tsx";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { LanguageMenu, language, type Namespace, type TextKey, text } from "../../language/index.ts";
import { connection, leaveConnection, openConnection } from "../../net/index.ts";
import { forgetSession, game, hostView } from "../../store/index.ts";
import { Announcer } from "../parts/Announcer.tsx";
import { useAnnouncedEvents } from "../parts/announced-events.ts";
import { ConnectionBanner } from "../parts/ConnectionBanner.tsx";
import { useKeptFocus } from "../parts/kept-focus.ts";
import { notInYet } from "../parts/not-in-yet.ts";
import { Refused } from "../parts/Refused.tsx";
import { useScreenKeptOn } from "../parts/screen-kept-on.ts";
import { type HostKey, keepHostKey, readContinueLink } from "./host-keys.ts";
import { goToHostPlace, readHostPlace } from "./host-place.ts";
import { InPlay } from "./InPlay.tsx";
import { type Beginning, Lobby } from "./Lobby.tsx";
import { LessonNow } from "./prepare/LessonNow.tsx";
import { Preparation } from "./prepare/Preparation.tsx";
import { firstForm, fromSetup, type SetupForm } from "./prepare/setup-form.ts";
import { StartPage } from "./start/StartPage.tsx";
import { storyIds } from "./stories.ts";

export const namespaces: readonly Namespace[] = [
  "board",
  "common",
  "console",
  "debrief",
  "errors",
  "help",
  "host",
  "minigames",
  "phases",
  "plan",
  "player",
  "prepare",
  "questions",
  "refusals",
  "start",
  "tips",
];

/** The screen of the adult who runs a session: makes one, prepares one, continues one, and leads it. */
export default function HostScreen() {
  const [key, setKey] = useState<HostKey | null>(takeOver);
  const [problem, setProblem] = useState<TextKey | "">("");
  const [again, setAgain] = useState<Again | undefined>();
  const state = connection.value;
  useKeptFocus();

  useLayoutEffect(() => {
    const follow = () => {
      const link = takeOver();
      if (link) setKey(link);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  useEffect(() => {
    if (!key) return;
    openConnection({ code: key.code, options: { role: "host", key: key.key } });
    return () => {
      leaveConnection();
      forgetSession();
    };
  }, [key]);

  useEffect(() => {
    if (!key || state.name !== "over") return;
    setProblem(endingText(state.reason));
    setKey(null);
  }, [key, state]);

  if (key) {
    return (
      <Leading
        hostKey={key}
        onLeave={() => {
          setAgain(undefined);
          setKey(null);
        }}
        onAgain={(setup, newcomers) => {
          setAgain({ form: fromSetup(setup, storyIds), same: newcomers === "same" });
          goToHostPlace("lesson");
          setKey(null);
        }}
      />
    );
  }
  return (
    <BeforeLeading
      problem={problem}
      first={again}
      onLead={(taken) => {
        setProblem("");
        setAgain(undefined);
        history.replaceState(null, "", location.pathname);
        setKey(taken);
      }}
    />
  );
}

/** A game that is to be like one before. */
interface Again {
  form: SetupForm;
  /** With the same newcomers, too. */
  same: boolean;
}

interface BeforeProps {
  /** Why a game is not led any more; empty when nothing went wrong. */
  problem: TextKey | "";
  /** What a lesson now begins with, when it is to be like the one before. */
  first: Again | undefined;
  onLead: (key: HostKey) => void;
}

/** Everything until a game is led. */
function BeforeLeading({ problem, first, onLead }: BeforeProps) {
  const [place, setPlace] = useState(() => readHostPlace(location.hash));
  const [again, setAgain] = useState(first);
  useLayoutEffect(() => {
    const follow = () => {
      const next = readHostPlace(location.hash);
      if (next === "start") setAgain(undefined);
      setPlace(next);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => scrollTo(0, 0), [place]);

  switch (place) {
    case "start":
      return (
        <StartPage
          onLead={onLead}
          onDuplicate={(setup) => {
            setAgain({ form: fromSetup(setup, storyIds), same: true });
            goToHostPlace("lesson");
          }}
        >
          {problem && <Notice kind="error">{text(problem)}</Notice>}
        </StartPage>
      );
    case "lesson":
      return (
        <LessonNow first={again?.form ?? firstForm(language.peek())} same={again?.same ?? false} onCreated={onLead} />
      );
    case "prepare":
      return <Preparation onLead={onLead} />;
    default:
      return place satisfies never;
  }
}

interface LeadingProps {
  hostKey: HostKey;
  onLeave: () => void;
  onAgain: (setup: Setup, newcomers: "same" | "others") => void;
}

function Leading({ hostKey, onLeave, onAgain }: LeadingProps) {
  const now = game.value;
  const view = hostView.value;
  const [beginning, setBeginning] = useState<Beginning>({ bell: "", knowsToday: false });
  useAnnouncedEvents();
  useScreenKeptOn(now);
  const place = now?.phase === "lobby" ? "lobby" : now && "play";
  // The page before may have been a long one, left at its end.
  useEffect(() => {
    if (place) scrollTo(0, 0);
  }, [place]);
  return (
    <>
      <ConnectionBanner words={text("host:lost")} loginWords={text("errors:anotherPage")} />
      {!now || !view ? (
        <Page top={<TopBar title={text("host:title")} right={<LanguageMenu />} />}>
          <p aria-live="polite">{notInYet() ?? text("common:moment")}</p>
        </Page>
      ) : now.phase === "lobby" ? (
        <Lobby hostKey={hostKey} game={now} view={view} beginning={beginning} onChange={setBeginning} />
      ) : (
        <InPlay hostKey={hostKey} game={now} view={view} onLeave={onLeave} onAgain={onAgain} />
      )}
      <Refused />
      <Announcer />
    </>
  );
}

function endingText(reason: string): TextKey {
  switch (reason) {
    case "wrongKey":
      return "host:error.wrongKey";
    case "takenOver":
      return "host:error.elsewhere";
    default:
      return "host:error.gone";
  }
}

/** The key of a continue link, taken out of the address bar at once. */
function takeOver(): HostKey | null {
  const link = readContinueLink(location.hash);
  if (!link) return null;
  history.replaceState(null, "", location.pathname);
  const kept = { ...link, madeAt: new Date().toISOString() };
  keepHostKey(kept);
  return kept;
}
