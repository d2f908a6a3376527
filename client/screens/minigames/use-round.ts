import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { rules } from "../../../shared/game/rules.ts";
import type { Praise } from "../../../shared/minigames/index.ts";
import { LocalRound, type RoundOptions } from "./local-round.ts";

export interface PlayedRound {
  view: unknown;
  isOver: boolean;
  /** 0..3 */
  hearts: number;
  praise: Praise;
  play: (input: unknown) => Promise<{ ok: boolean }>;
  /** Steps (with fractions) since the round began. */
  stepsNow: () => number;
}

/** A step late by more than this (steps) is not made up for: the device slept. */
const mostCaughtUp = 5;

/** Plays a round at ten steps a second, from the first showing of the component to its last. */
export function useRound(options: RoundOptions): PlayedRound {
  const [round] = useState(() => new LocalRound(options));
  const [view, setView] = useState(() => round.view());
  const [isOver, setIsOver] = useState(false);
  const shown = useRef(JSON.stringify(view));
  const clock = useRef({ steps: 0, at: performance.now() });

  const show = useCallback(() => {
    setIsOver(round.isOver);
    const next = round.view();
    const said = JSON.stringify(next);
    if (said === shown.current) return;
    shown.current = said;
    setView(next);
  }, [round]);

  useEffect(() => {
    const { stepMs } = rules.minigame;
    const timer = setInterval(() => {
      const now = performance.now();
      let due = Math.floor((now - clock.current.at) / stepMs);
      if (due > mostCaughtUp) {
        clock.current.at = now - stepMs;
        due = 1;
      }
      for (; due > 0; due--) {
        round.step();
        clock.current = { steps: clock.current.steps + 1, at: clock.current.at + stepMs };
      }
      show();
      if (round.isOver) clearInterval(timer);
    }, stepMs / 2);
    return () => clearInterval(timer);
  }, [round, show]);

  const play = useCallback(
    (input: unknown) => {
      const ok = round.play(input);
      show();
      return Promise.resolve({ ok });
    },
    [round, show],
  );
  const stepsNow = useCallback(
    () => clock.current.steps + Math.min(1, (performance.now() - clock.current.at) / rules.minigame.stepMs),
    [],
  );
  return { view, isOver, hearts: round.hearts, praise: round.praise, play, stepsNow };
}
