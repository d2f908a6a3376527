import type { Plan } from "../../../shared/game/plan.ts";
import { Chip, ChipGroup } from "../../design/components/Chip.tsx";
import { text } from "../../language/index.ts";
import { lessonLengths } from "../host/lesson-lengths.ts";
import { PlanWords } from "../host/PlanWords.tsx";

/** What a lesson plan follows from. */
export interface LessonChoice {
  /** From the start of the game to the bell. */
  minutes: number;
  /** `HH:MM`, or empty. */
  startsAt: string;
  questions: boolean;
}

interface Props {
  lesson: LessonChoice;
  set: (lesson: LessonChoice) => void;
  plan: Plan;
}

/** How long the lesson is and when it begins; what does not fit is said at once. */
export function PlanChoice({ lesson, set, plan }: Props) {
  return (
    <>
      <section class="paper-options">
        <h2>{text("paper:minutes")}</h2>
        <ChipGroup label={text("paper:minutes")}>
          {lessonLengths.map((minutes) => (
            <Chip key={minutes} pressed={lesson.minutes === minutes} onPress={() => set({ ...lesson, minutes })}>
              {text("plan:minutes", { count: minutes })}
            </Chip>
          ))}
        </ChipGroup>
        <ChipGroup label={text("host:questions")}>
          <Chip pressed={lesson.questions} onPress={() => set({ ...lesson, questions: !lesson.questions })}>
            {text("host:questions")}
          </Chip>
        </ChipGroup>
        <p role="status">
          <PlanWords plan={plan} />
        </p>
      </section>
      <label class="paper-time">
        <span>{text("paper:startsAt")}</span>
        <input
          type="time"
          value={lesson.startsAt}
          onInput={(event) => set({ ...lesson, startsAt: event.currentTarget.value })}
        />
      </label>
    </>
  );
}
