import "./time-bar.css";
import { useState } from "preact/hooks";
import { text } from "../language/index.ts";

interface Props {
  /** Step (ten a second) at which it began, and how many it lasts; 0: it waits, and nothing is shown. */
  began: number;
  lasts: number;
  stepsNow: () => number;
}

/** How much time is left, running down smoothly by itself between two views. */
export function TimeBar(props: Props) {
  const { began, lasts } = props;
  if (lasts <= 0) return null;
  return (
    <div class="minigame-time" role="img" aria-label={text("common:timeLeft")}>
      <Running key={`${began} ${lasts}`} {...props} />
    </div>
  );
}

function Running({ began, lasts, stepsNow }: Props) {
  // Once: a bar that runs already would leap on by as much as it has run.
  const [passed] = useState(() => Math.min(lasts, Math.max(0, stepsNow() - began)));
  return (
    <span
      aria-hidden="true"
      style={{ animationDuration: `${lasts * 100}ms`, animationDelay: `${-Math.round(passed * 100)}ms` }}
    />
  );
}
