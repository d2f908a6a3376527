import "./host.css";
import "./create.css";
import "./lobby.css";
import "./play.css";
import { useEffect, useState } from "preact/hooks";
import { Notice } from "../../design/components/Notice.tsx";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { LanguageMenu, type Namespace, text } from "../../language/index.ts";
import { connection, leaveConnection, openConnection } from "../../net/index.ts";
import { game, hostView } from "../../store/index.ts";
import { Announcer, useAnnouncedEvents } from "../player/parts/Announcer.tsx";
import { ConnectionBanner } from "../player/parts/ConnectionBanner.tsx";
import { Refused } from "../player/parts/Refused.tsx";
import { CreateSession } from "./CreateSession.tsx";
import { type HostKey, keepHostKey, readContinueLink } from "./host-keys.ts";
import { InPlay } from "./InPlay.tsx";
import { KeptSessions } from "./KeptSessions.tsx";
import { Lobby } from "./Lobby.tsx";

export const namespaces: readonly Namespace[] = [
  "board",
  "common",
  "console",
  "debrief",
  "errors",
  "host",
  "phases",
  "plan",
  "player",
  "questions",
  "refusals",
  "tips",
];

/** The screen of the adult who runs a session: makes one, continues one, and leads it. */
export default function HostScreen() {
  const [key, setKey] = useState<HostKey | null>(takeOver);
  const [problem, setProblem] = useState("");
  const state = connection.value;

  useEffect(() => {
    const follow = () => {
      const link = takeOver();
      if (link) setKey(link);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  useEffect(() => {
    if (!key) return;
    openConnection({ code: key.code, options: () => ({ role: "host", key: key.key }) });
    return () => {
      leaveConnection();
      game.value = null;
      hostView.value = null;
    };
  }, [key]);

  useEffect(() => {
    if (!key || state.name !== "over") return;
    setProblem(text(endingText(state.reason)));
    setKey(null);
  }, [key, state]);

  if (!key) {
    const take = (taken: HostKey) => {
      setProblem("");
      setKey(taken);
    };
    return (
      <CreateSession top={<TopBar title={text("host:title")} right={<LanguageMenu />} />} onCreated={take}>
        {problem && <Notice kind="error">{problem}</Notice>}
        <KeptSessions onTake={take} />
      </CreateSession>
    );
  }
  return <Leading hostKey={key} onLeave={() => setKey(null)} />;
}

function Leading({ hostKey, onLeave }: { hostKey: HostKey; onLeave: () => void }) {
  const now = game.value;
  const view = hostView.value;
  useAnnouncedEvents();
  return (
    <>
      <ConnectionBanner words={text("host:lost")} />
      {!now || !view ? (
        <Page top={<TopBar title={text("host:title")} right={<LanguageMenu />} />}>
          <p role="status">{text("common:moment")}</p>
        </Page>
      ) : now.phase === "lobby" ? (
        <Lobby hostKey={hostKey} game={now} view={view} />
      ) : (
        <InPlay hostKey={hostKey} game={now} view={view} onLeave={onLeave} />
      )}
      <Refused />
      <Announcer />
    </>
  );
}

function endingText(reason: string) {
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
