import { Countdown } from "../../design/components/Countdown.tsx";
import { text } from "../../language/index.ts";
import { game, timeLeftMs } from "../../store/index.ts";

interface Props {
  /** Game clock (ms) at which it ends; 0: it does not. */
  endsAt: number;
  /** The whole time (ms). */
  totalMs: number;
}

/** The time left of what is being done, for as long as there is an end to it. */
export function TimeLeft({ endsAt, totalMs }: Props) {
  const left = timeLeftMs(endsAt);
  if (left === undefined) return null;
  const paused = game.value?.paused === true;
  return (
    <Countdown remainingMs={left} totalMs={Math.max(totalMs, left)} label={text("common:timeLeft")} paused={paused} />
  );
}
