import { Chip, ChipGroup } from "../../design/components/Chip.tsx";
import { text } from "../../language/index.ts";
import { lessonLengths } from "../host/lesson-lengths.ts";
import { PlanWords } from "../host/PlanWords.tsx";
import { presets } from "./paper-address.ts";
import type { PaperPlan, PlannedGame } from "./planned-game.ts";

interface Props {
  game: PlannedGame;
  set: (game: PlannedGame) => void;
  /** `HH:MM`, or empty. */
  startsAt: string;
  setStartsAt: (startsAt: string) => void;
  paperPlan: PaperPlan;
}

/** What the game is, how long there is for it and when it begins; what does not fit is said at once. */
export function PlanChoice({ game, set, startsAt, setStartsAt, paperPlan }: Props) {
  const { preset, minutes, questions, teachback, visitsPerDay } = game;
  const again = (change: Partial<PlannedGame>) => set({ ...game, days: undefined, ...change });
  return (
    <>
      <section class="paper-options">
        <h2>{text("host:preset.label")}</h2>
        <ChipGroup label={text("host:preset.label")}>
          {presets.map((one) => (
            <Chip
              key={one}
              pressed={preset === one}
              onPress={() => again({ preset: one, newcomers: undefined, minutes: one === "lesson" ? 50 : undefined })}
            >
              {text(`host:preset.${one}`)}
            </Chip>
          ))}
        </ChipGroup>
        {preset !== "station" && (
          <>
            <h2>{text("paper:minutes")}</h2>
            <ChipGroup label={text("paper:minutes")}>
              <Chip pressed={minutes === undefined} onPress={() => again({ minutes: undefined })}>
                {text("plan:noBell")}
              </Chip>
              {lessonLengths.map((length) => (
                <Chip key={length} pressed={minutes === length} onPress={() => again({ minutes: length })}>
                  {text("plan:minutes", { count: length })}
                </Chip>
              ))}
            </ChipGroup>
          </>
        )}
        <ChipGroup label={text("host:options")}>
          <Chip pressed={questions} onPress={() => again({ questions: !questions })}>
            {text("host:questions")}
          </Chip>
          <Chip pressed={teachback} onPress={() => again({ teachback: !teachback })}>
            {text("paper:plan.tip")}
          </Chip>
          <Chip pressed={visitsPerDay === 2} onPress={() => again({ visitsPerDay: visitsPerDay === 2 ? 1 : 2 })}>
            {text("host:twoVisits")}
          </Chip>
        </ChipGroup>
        <p aria-live="polite" aria-atomic="true">
          <PlanWords plan={paperPlan.plan} />
        </p>
      </section>
      <label class="paper-time">
        <span>{text("paper:startsAt")}</span>
        <input type="time" value={startsAt} onInput={(event) => setStartsAt(event.currentTarget.value)} />
      </label>
    </>
  );
}
