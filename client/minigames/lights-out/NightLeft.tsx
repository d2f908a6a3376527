import { useState } from "preact/hooks";
import { text } from "../../language/index.ts";

interface Props {
  /** Steps (ten a second) the night has; 0: it waits, and nothing is shown. */
  lasts: number;
  stepsNow: () => number;
}

/** How much of the night is left: runs down by itself, so that no view has to say so every second. */
export function NightLeft({ lasts, stepsNow }: Props) {
  const [passed] = useState(() => Math.min(lasts, Math.max(0, stepsNow())));
  if (lasts <= 0) return null;
  return (
    <div class="night-left" role="img" aria-label={text("common:timeLeft")}>
      <span
        aria-hidden="true"
        style={{ animationDuration: `${lasts * 100}ms`, animationDelay: `${-Math.round(passed * 100)}ms` }}
      />
    </div>
  );
}
