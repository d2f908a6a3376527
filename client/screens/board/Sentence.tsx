import { useEffect, useState } from "preact/hooks";
import type { Box, Places } from "../../stage/index.ts";
import type { PublicGame } from "../../store/index.ts";
import { captionsOf } from "./captions.ts";

/** How long (ms) one caption stays before the next: enough to read it aloud, and all of them within the phase. */
const captionMs = { least: 2_800, most: 5_500 } as const;

interface Props {
  game: PublicGame;
  /** What has just become known; empty when there is nothing. */
  news: string;
  places: Places;
}

/** The one sentence about what it is about now, or what there is to tell, one after another; news goes before. */
export function Sentence({ game, news, places }: Props) {
  const captions = captionsOf(game);
  const shown = useTurn(game, captions.length);
  const caption = news || (captions[shown % Math.max(1, captions.length)] ?? "");
  // Read aloud once; the second time round is only for the eyes.
  const said = news || (captions[Math.min(shown, captions.length - 1)] ?? "");
  return (
    <>
      <p class="max-unseen" aria-live="polite">
        {said}
      </p>
      <div
        class="board-sentence"
        style={growingUp(places.sentence, places.height)}
        aria-hidden="true"
        hidden={!caption}
      >
        <p key={caption}>{caption}</p>
      </div>
    </>
  );
}

/** Which caption's turn it is, counted on from the beginning of the phase. */
function useTurn({ phase, day, startedAt, endsAt, paused }: PublicGame, count: number): number {
  const now = `${phase} ${day}`;
  const [{ of, turn }, setTurn] = useState({ of: now, turn: 0 });
  const share = endsAt > startedAt ? (endsAt - startedAt) / Math.max(1, count) : captionMs.most;
  const each = Math.min(captionMs.most, Math.max(captionMs.least, share));
  useEffect(() => {
    if (paused || count < 2) return;
    const timer = setInterval(() => {
      setTurn((before) => ({ of: now, turn: before.of === now ? before.turn + 1 : 1 }));
    }, each);
    return () => clearInterval(timer);
  }, [now, each, paused, count]);
  return of === now ? turn : 0;
}

/** A long sentence takes a second line above the first. */
function growingUp({ x, y, width, height }: Box, boardHeight: number) {
  return {
    left: `${x}px`,
    width: `${width}px`,
    bottom: `${boardHeight - y - height}px`,
    minHeight: `${height}px`,
    fontSize: `${Math.min(height * 0.48, width * 0.046)}px`,
  };
}
