import { useId } from "preact/hooks";
import type { Setup } from "../../../shared/game/setup.ts";
import { text } from "../../language/index.ts";
import { minutesUntil, timeIn } from "./bell-time.ts";
import { PlanWords } from "./PlanWords.tsx";
import { fromSetup, planOf } from "./prepare/setup-form.ts";

interface Props {
  setup: Setup;
  /** When the bell goes, `11:10`; empty: as long after the start as the lesson was set up for, or no bell. */
  bell: string;
  onChange: (bell: string) => void;
}

/** At what time the bell goes today, and how the lesson fits when it begins now. */
export function BellTime({ setup, bell, onChange }: Props) {
  const field = useId();
  const now = new Date();
  const minutes = bell === "" ? setup.minutes : minutesUntil(bell, now);
  const plan = minutes === undefined ? undefined : planOf({ ...fromSetup(setup, []), days: setup.days, minutes });
  return (
    <div class="host-bell-time">
      <label for={field}>{text("plan:bellAt")}</label>
      <input
        id={field}
        type="time"
        value={bell === "" && setup.minutes !== undefined ? timeIn(setup.minutes, now) : bell}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p aria-live="polite" aria-atomic="true">
        {minutes === undefined ? (
          text(bell === "" ? "plan:without" : "plan:noSuchBell")
        ) : (
          <>
            {text("plan:minutes", { count: minutes })}. {plan && <PlanWords plan={plan} />}
          </>
        )}
      </p>
    </div>
  );
}
