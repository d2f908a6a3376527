import "./board.css";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { Spheres } from "../../design/components/Spheres.tsx";
import { followLanguage, type Namespace, text } from "../../language/index.ts";
import { connection, leaveConnection, openConnection } from "../../net/index.ts";
import { beLoudAsBoard } from "../../sound/index.ts";
import { prepareBoard } from "../../stage/index.ts";
import { forgetSession, game } from "../../store/index.ts";
import { ConnectionBanner } from "../parts/ConnectionBanner.tsx";
import { notInYet } from "../parts/not-in-yet.ts";
import { useScreenKeptOn } from "../parts/screen-kept-on.ts";
import { Board } from "./Board.tsx";
import { readBoardLink } from "./board-link.ts";
import { RemoteOfHost } from "./RemoteOfHost.tsx";

export const namespaces: readonly Namespace[] = [
  "board",
  "common",
  "debrief",
  "errors",
  "minigames",
  "phases",
  "player",
  "rescue",
  "tips",
];

/** The big screen everybody sees: no secrets, and no controls but the remote of a host whose computer it is. */
export default function BoardScreen() {
  const [link, setLink] = useState(() => readBoardLink(location.hash));
  const state = connection.value;
  const now = game.value;
  const boardLanguage = now?.boardLanguage;
  useScreenKeptOn(now);

  useLayoutEffect(() => {
    const follow = () => setLink(readBoardLink(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  useEffect(() => {
    beLoudAsBoard();
    if (!link) return;
    prepareBoard();
    openConnection({ code: link.code, secret: link.secret, options: { role: "board" } });
    return () => {
      leaveConnection();
      forgetSession();
    };
  }, [link]);

  useEffect(() => (boardLanguage ? followLanguage(boardLanguage) : undefined), [boardLanguage]);

  if (!link) return <Message>{text("board:noSession")}</Message>;
  if (state.name === "over") return <Message>{text("board:gone")}</Message>;
  if (!now) return <Message>{notInYet() ?? text("common:connection.connecting")}</Message>;
  return (
    <>
      <ConnectionBanner words={text("board:lost")} loginWords={text("errors:anotherPage")} />
      <RemoteOfHost code={link.code} game={now} />
      <Board game={now} />
    </>
  );
}

function Message({ children }: { children: string }) {
  return (
    <main class="board board-message">
      <h1 class="max-unseen">{text("board:title")}</h1>
      <Spheres class="board-spheres" />
      <p aria-live="polite">{children}</p>
    </main>
  );
}
