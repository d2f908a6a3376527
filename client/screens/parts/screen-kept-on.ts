import { useEffect } from "preact/hooks";
import type { PublicGame } from "../../store/index.ts";

/**
 * Keeps the screen on while a game goes on: nobody touches the board for minutes, or a tablet of which a table reads. Only
 * where the browser can, which is over TLS and on the server's own computer; in a pause and after the end any screen may sleep.
 */
export function useScreenKeptOn(game: PublicGame | null): void {
  const isWanted = game !== null && !game.paused && game.phase !== "goodbye" && game.phase !== "followUp";
  useEffect(() => {
    const { wakeLock } = navigator as { wakeLock?: WakeLock };
    if (!isWanted || !wakeLock) return;
    let kept: WakeLockSentinel | undefined;
    let isAsking = false;
    let isOver = false;
    // A browser lets the screen go whenever the page is hidden.
    const keep = async () => {
      if (document.visibilityState !== "visible" || isAsking || kept?.released === false) return;
      isAsking = true;
      try {
        kept = await wakeLock.request("screen");
        if (isOver) await kept.release();
      } catch {
        // Refused, as with an empty battery.
      } finally {
        isAsking = false;
      }
    };
    void keep();
    document.addEventListener("visibilitychange", keep);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", keep);
      void kept?.release();
    };
  }, [isWanted]);
}
