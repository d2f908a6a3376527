import "./board.css";
import "./pages.css";
import "./lobby.css";
import "./tips.css";
import "./square.css";
import { useState } from "preact/hooks";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { useEventSounds, usePhaseLoop } from "../../sound/index.ts";
import type { BoardHandle } from "../../stage/index.ts";
import { joinAddress, type PublicGame } from "../../store/index.ts";
import { BoardCalm } from "./BoardCalm.tsx";
import { BoardDebrief } from "./BoardDebrief.tsx";
import { BoardFinale } from "./BoardFinale.tsx";
import { BoardLobby } from "./BoardLobby.tsx";
import { BoardTips } from "./BoardTips.tsx";
import { BoardTools } from "./BoardTools.tsx";
import { useNews } from "./news.ts";
import { Sentence } from "./Sentence.tsx";
import { SquareWords } from "./SquareWords.tsx";
import { StageCanvas } from "./StageCanvas.tsx";
import { usePlaces } from "./use-places.ts";

/** The board in any phase: the stage, and everything that is written over it. */
export function Board({ game: now }: { game: PublicGame }) {
  const { holder, places } = usePlaces(now);
  const [stage, setStage] = useState<BoardHandle | null>(null);
  const [opened, setOpened] = useState(false);
  useEventSounds();
  // To make its music keeps a slow computer busy for seconds: first what is seen, then what is heard.
  usePhaseLoop(now.phase, now.paused || !opened);
  const news = useNews(now.paused);
  const join = joinAddress.value;
  const ending = now.phase === "finale" || now.phase === "goodbye";
  return (
    <main class="board" data-phase={now.phase} data-view={places?.view} ref={holder}>
      <h1 class="max-unseen">{text("board:title")}</h1>
      <StageCanvas game={now} onStage={setStage} onOpened={() => setOpened(true)} />
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
          <Sentence game={now} news={news} places={places} />
        </div>
      )}
      {now.paused && (
        <div class="board-paused" aria-live="polite">
          <DrawnSymbol name="pause" size="2em" />
          <h2>{text("board:paused")}</h2>
          <p>{text("board:pausedText")}</p>
        </div>
      )}
      <BoardTools />
    </main>
  );
}
