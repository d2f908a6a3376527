import "./board.css";
import "./pages.css";
import "./square.css";
import { useEffect, useState } from "preact/hooks";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { chooseLanguage, type Namespace, text } from "../../language/index.ts";
import { connection, leaveConnection, openConnection } from "../../net/index.ts";
import { beLoudAsBoard, useEventSounds, usePhaseLoop } from "../../sound/index.ts";
import { type BoardHandle, prepareBoard } from "../../stage/index.ts";
import { game, joinAddress, type PublicGame } from "../../store/index.ts";
import { ConnectionBanner } from "../player/parts/ConnectionBanner.tsx";
import { BoardCalm } from "./BoardCalm.tsx";
import { BoardDebrief } from "./BoardDebrief.tsx";
import { BoardFinale } from "./BoardFinale.tsx";
import { BoardLobby } from "./BoardLobby.tsx";
import { BoardTips } from "./BoardTips.tsx";
import { BoardTools } from "./BoardTools.tsx";
import { readBoardLink } from "./board-link.ts";
import { Sentence } from "./Sentence.tsx";
import { SquareWords } from "./SquareWords.tsx";
import { StageCanvas } from "./StageCanvas.tsx";
import { usePlaces } from "./use-places.ts";

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

/** The big screen everybody sees: no secrets, no controls. */
export default function BoardScreen() {
  const [link, setLink] = useState(() => readBoardLink(location.hash));
  const state = connection.value;
  const now = game.value;
  const boardLanguage = now?.boardLanguage;

  useEffect(() => {
    const follow = () => setLink(readBoardLink(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  useEffect(() => {
    beLoudAsBoard();
    if (!link) return;
    prepareBoard();
    openConnection({ code: link.code, secret: link.secret, options: () => ({ role: "board" }) });
    return () => {
      leaveConnection();
      game.value = null;
    };
  }, [link]);

  useEffect(() => {
    if (boardLanguage) void chooseLanguage(boardLanguage, { remember: false });
  }, [boardLanguage]);

  if (!link) return <Message>{text("board:noSession")}</Message>;
  if (state.name === "over") return <Message>{text("board:gone")}</Message>;
  if (!now) return <Message>{text("common:connection.connecting")}</Message>;
  return (
    <>
      <ConnectionBanner words={text("board:lost")} />
      <Board game={now} />
    </>
  );
}

function Message({ children }: { children: string }) {
  return (
    <main class="board board-message">
      <h1 class="max-unseen">{text("board:title")}</h1>
      <p role="status">{children}</p>
    </main>
  );
}

function Board({ game: now }: { game: PublicGame }) {
  const { holder, places } = usePlaces(now);
  const [stage, setStage] = useState<BoardHandle | null>(null);
  useEventSounds();
  usePhaseLoop(now.phase, now.paused);
  const join = joinAddress.value;
  const ending = now.phase === "finale" || now.phase === "goodbye";
  return (
    <main class="board" data-phase={now.phase} ref={holder}>
      <h1 class="max-unseen">{text("board:title")}</h1>
      <StageCanvas game={now} onStage={setStage} />
      {places && !now.paused && (
        <div class="board-words">
          {places.view === "square" && <SquareWords game={now} places={places} stage={stage} />}
          {now.phase === "lobby" && <BoardLobby game={now} join={join} />}
          {ending && <BoardFinale game={now} places={places} stage={stage} />}
          {(now.phase === "before" || now.phase === "after" || now.phase === "followUp") && (
            <BoardCalm symbol="pencil">{text(`board:sentence.${now.phase}`)}</BoardCalm>
          )}
          {now.phase === "debrief" && <BoardDebrief game={now} />}
          {now.phase === "teachback" && <BoardTips game={now} />}
          <Sentence game={now} places={places} />
        </div>
      )}
      {now.paused && (
        <div class="board-paused" role="status">
          <DrawnSymbol name="pause" size="2em" />
          <h2>{text("board:paused")}</h2>
          <p>{text("board:pausedText")}</p>
        </div>
      )}
      <BoardTools />
    </main>
  );
}
