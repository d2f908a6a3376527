import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { DrawnSymbol } from "../design/symbols.tsx";
import { text } from "../language/index.ts";
import type { MinigameId } from "./index.ts";
import type { FrameProps, MinigameProps } from "./minigame-props.ts";
import { minigameSymbols } from "./symbols.ts";

/** How long (ms) the sentence stays where nothing is done. */
const staysMs = 8_000;
/** Whoever comes later than this (steps of the round) finds the others playing, and plays. */
const latestSteps = 150;

type Given = Pick<MinigameProps<unknown, unknown>, "Frame" | "play" | "stepsNow">;

/**
 * Puts the sentence a mini-game begins with over the title of its page, so that it is read first: for some seconds, or until
 * something is played. It takes no room and no taps, so that nothing below it moves. The page is to be shown in the `Frame`
 * and to play by the `play` that come back.
 *
 * @param calm It says too that no clock runs.
 * @param isHere The page is there; the seconds count from then on.
 */
export function useBefore(
  id: MinigameId | undefined,
  calm: boolean,
  { Frame, play, stepsNow }: Given,
  isHere: boolean,
): Given {
  const [shown] = useState(() => signal(id !== undefined && stepsNow() < latestSteps));
  const [Opening] = useState(() => openingFrame(id, calm, Frame, shown));
  useEffect(() => {
    if (!isHere) return;
    const timer = setTimeout(() => {
      shown.value = false;
    }, staysMs);
    return () => clearTimeout(timer);
  }, [isHere, shown]);
  const playFirst = useCallback(
    (input: unknown) => {
      shown.value = false;
      return play(input);
    },
    [play, shown],
  );
  return { Frame: Opening, play: playFirst, stepsNow };
}

/** What a mini-game begins with: what it is about, and where it is `calm` that no clock runs. */
export function wordsBefore(id: MinigameId, calm: boolean): string {
  const about = text(`minigames:${id}.before`);
  return calm ? `${about} ${text("minigames:calm")}` : about;
}

function openingFrame(
  id: MinigameId | undefined,
  calm: boolean,
  Frame: ComponentType<FrameProps>,
  shown: Signal<boolean>,
) {
  return function OpeningFrame({ children, ...frame }: FrameProps) {
    return (
      <Frame {...frame}>
        {id && shown.value && (
          <p class="minigame-before">
            <DrawnSymbol name={minigameSymbols[id]} size="2rem" />
            <span>{wordsBefore(id, calm)}</span>
          </p>
        )}
        {children}
      </Frame>
    );
  };
}
