import { useEffect, useState } from "preact/hooks";
import type { GameEvent } from "../../../shared/game/events.ts";
import { newcomerName, storyWords, text } from "../../language/index.ts";
import { onEvent } from "../../store/index.ts";

/** How long (ms) a piece of news stays on the board. */
const shownMs = 6_000;

/** What an event of the game says to the whole class; nothing for what only its table needs to know. */
function newsOf(event: GameEvent): string {
  switch (event.type) {
    case "maxFound":
      return storyWords(event.newcomer)?.hasMax ?? "";
    case "alarmAnswered":
      return text("board:answered", { name: newcomerName(event.newcomer) });
    case "found":
      return text("board:safe", { name: newcomerName(event.newcomer) });
    case "leftOut":
      return text("board:leftOut", { name: newcomerName(event.newcomer) });
    case "heartsWon":
      return event.hearts > 0 ? text("board:won", { count: event.hearts }) : "";
    default:
      return "";
  }
}

/**
 * The latest good news, for a while; several are told one after another. Empty when there is none.
 *
 * @param paused What comes in a pause, or is cut short by one, is told after it.
 */
export function useNews(paused: boolean): string {
  // Events, not their words: the board may change its language meanwhile.
  const [waiting, setWaiting] = useState<readonly GameEvent[]>([]);
  const news = waiting[0];
  useEffect(
    () =>
      onEvent((event) => {
        if (newsOf(event) !== "") setWaiting((before) => [...before, event]);
      }),
    [],
  );
  useEffect(() => {
    if (!news || paused) return;
    const timer = setTimeout(() => setWaiting(([, ...rest]) => rest), shownMs);
    return () => clearTimeout(timer);
  }, [news, paused]);
  return news ? newsOf(news) : "";
}
