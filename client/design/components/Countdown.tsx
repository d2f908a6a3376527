import "./countdown.css";

interface Props {
  /** Time left, in ms. */
  remainingMs: number;
  /** The whole time, in ms: the ring is full at it. */
  totalMs: number;
  /** What the time is for, read aloud with the time: "Time left". */
  label: string;
  /** The clock stands still. */
  paused?: boolean;
}

/** Minutes and seconds as `m:ss`; a started second counts as a whole one. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const circumference = 2 * Math.PI * 9;

/** Time left as a ring that empties and a figure. It is there to be asked for, never announced by itself. */
export function Countdown({ remainingMs, totalMs, label, paused = false }: Props) {
  const left = totalMs > 0 ? Math.min(1, Math.max(0, remainingMs / totalMs)) : 0;
  const time = minutesAndSeconds(remainingMs);
  return (
    <span class={`max-countdown${paused ? " max-countdown-paused" : ""}`} role="timer" aria-label={label}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" class="max-countdown-whole" />
        <circle
          cx="12"
          cy="12"
          r="9"
          class="max-countdown-left"
          stroke-dasharray={circumference}
          stroke-dashoffset={circumference * (1 - left)}
        />
      </svg>
      <span class="max-number">{time}</span>
    </span>
  );
}
