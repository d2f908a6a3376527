import "./time-bar.css";
import { text } from "../language/index.ts";

interface Props {
  /** Step (ten a second) at which it began, and how many it lasts; 0: it waits, and nothing is shown. */
  began: number;
  lasts: number;
  stepsNow: () => number;
}

/** How much time is left, running down smoothly by itself between two views. */
export function TimeBar({ began, lasts, stepsNow }: Props) {
  if (lasts <= 0) return null;
  const passed = Math.min(lasts, Math.max(0, stepsNow() - began));
  return (
    <div class="minigame-time" role="img" aria-label={text("common:timeLeft")}>
      <span
        key={`${began} ${lasts}`}
        style={{ animationDuration: `${lasts * 100}ms`, animationDelay: `${-Math.round(passed * 100)}ms` }}
      />
    </div>
  );
}
