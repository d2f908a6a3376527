import { Chip, ChipGroup } from "../../../design/components/Chip.tsx";
import { timeOfDay } from "../../../language/days-and-times.ts";
import { text } from "../../../language/index.ts";
import { lessonLengths } from "../lesson-lengths.ts";
import { PlanWords } from "../PlanWords.tsx";
import { Part } from "./Part.tsx";
import { planOf, type SetupForm } from "./setup-form.ts";

interface Props {
  /** The lesson begins now: say at what time it ends. */
  fromNow?: boolean;
  form: SetupForm;
  set: (change: Pick<SetupForm, "minutes">) => void;
}

/** How long there is until the bell, and how the game fits: what it leaves out is said before, not found out after. */
export function BellChoice({ form, set, fromNow = false }: Props) {
  if (form.preset === "station" || !form.timed) return null;
  const plan = planOf(form);
  return (
    <Part title={text("plan:title")} hint={plan ? undefined : text("plan:without")}>
      <ChipGroup label={text("plan:title")}>
        <Chip pressed={form.minutes === undefined} onPress={() => set({ minutes: undefined })}>
          {text("plan:noBell")}
        </Chip>
        {lessonLengths.map((minutes) => (
          <Chip key={minutes} pressed={form.minutes === minutes} onPress={() => set({ minutes })}>
            {text("plan:minutes", { count: minutes })}
          </Chip>
        ))}
      </ChipGroup>
      {plan && (
        <p aria-live="polite" aria-atomic="true">
          {fromNow && text("plan:until", { time: timeOfDay(Date.now() + (form.minutes ?? 0) * 60_000) })}{" "}
          <PlanWords plan={plan} />
        </p>
      )}
    </Part>
  );
}
