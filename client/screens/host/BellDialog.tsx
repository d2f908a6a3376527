import { useId, useState } from "preact/hooks";
import { rules } from "../../../shared/game/rules.ts";
import { Button } from "../../design/components/Button.tsx";
import { Dialog } from "../../design/components/Dialog.tsx";
import { text } from "../../language/index.ts";
import { minutesUntil, timeIn } from "./bell-time.ts";
import { takeStep } from "./steps.ts";

interface Props {
  open: boolean;
  /** Until the bell as it is planned now. */
  minutes: number;
  /** The class pauses: what is typed waits for the end of it. */
  paused: boolean;
  onClose: () => void;
}

/** Says that the bell goes at another time than planned. */
export function BellDialog({ open, minutes, paused, onClose }: Props) {
  return (
    <Dialog open={open} title={text("console:bellMoves")} closeLabel={text("common:close")} onClose={onClose}>
      {open && <BellForm minutes={minutes} paused={paused} onClose={onClose} />}
    </Dialog>
  );
}

function BellForm({ minutes, paused, onClose }: Omit<Props, "open">) {
  const field = useId();
  const [time, setTime] = useState(() => timeIn(minutes, new Date()));
  const chosen = minutesUntil(time, new Date(), rules.plan.leastToBell);
  return (
    <form
      class="host-bell-time"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === undefined || paused) return;
        void takeStep({ type: "moveBell", minutes: chosen });
        onClose();
      }}
    >
      <label for={field}>{text("plan:bellAt")}</label>
      <input id={field} type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
      <p aria-live="polite" aria-atomic="true">
        {chosen === undefined ? text("console:noSuchTime") : `${text("plan:minutes", { count: chosen })}.`}
        {paused && ` ${text("refusals:paused")}`}
      </p>
      <p class="host-hint">{text("console:bellMovesWhy")}</p>
      <Button kind="action" type="submit" disabled={chosen === undefined || paused} onPress={() => {}}>
        {text("console:moveBell")}
      </Button>
    </form>
  );
}
