import { skills } from "../../../../shared/bots/skill.ts";
import { rules } from "../../../../shared/game/rules.ts";
import { Chip, ChipGroup } from "../../../design/components/Chip.tsx";
import { text } from "../../../language/index.ts";
import { Counter } from "./Counter.tsx";
import { Part } from "./Part.tsx";
import { Switch } from "./Switch.tsx";
import { daysIn, type SetupForm, secondVisitMinutes } from "./setup-form.ts";

const difficulties = ["gentle", "normal", "brave"] as const;

interface Props {
  form: SetupForm;
  set: (change: Partial<SetupForm>) => void;
}

/** What most hosts leave as it is. */
export function MoreChoices({ form, set }: Props) {
  return (
    <details class="host-options">
      <summary>{text("host:options")}</summary>
      <div class="host-options-columns">
        <div>
          <Switch
            on={form.timed}
            onChange={(timed) => set({ timed })}
            about={form.timed ? undefined : text("host:timedOff")}
          >
            {text("host:timed")}
          </Switch>
          <Switch
            on={form.rescueScenes}
            onChange={(rescueScenes) => set({ rescueScenes })}
            about={text("host:rescueScenesAbout")}
          >
            {text("host:rescueScenes")}
          </Switch>
          <Switch on={form.questions} onChange={(questions) => set({ questions })} about={text("host:questionsAbout")}>
            {text("host:questions")}
          </Switch>
          <Switch on={form.calm} onChange={(calm) => set({ calm })}>
            {text("host:calm")}
          </Switch>
          <Switch
            on={form.twoVisits}
            onChange={(twoVisits) => set({ twoVisits })}
            about={text("host:twoVisitsAbout", { count: secondVisitMinutes(form) })}
          >
            {text("host:twoVisits")}
          </Switch>
        </div>
        <div>
          {form.preset !== "station" && (
            <Counter
              label={text("host:days")}
              value={daysIn(form)}
              least={1}
              most={rules.days.most}
              onChange={(days) => set({ days })}
            />
          )}
          <Part title={text("host:difficulty.label")} hint={text(`host:difficulty.${form.difficulty}About`)}>
            <ChipGroup label={text("host:difficulty.label")}>
              {difficulties.map((difficulty) => (
                <Chip key={difficulty} pressed={form.difficulty === difficulty} onPress={() => set({ difficulty })}>
                  {text(`host:difficulty.${difficulty}`)}
                </Chip>
              ))}
            </ChipGroup>
          </Part>
          <Part title={text("host:practice.label")} hint={text("host:practice.about")}>
            <Counter
              label={text("host:practice.perTable")}
              value={form.botsPerTable}
              least={0}
              most={rules.tables.seats}
              onChange={(botsPerTable) => set({ botsPerTable })}
            />
            {form.botsPerTable > 0 && (
              <ChipGroup label={text("host:practice.skill")}>
                {skills.map((skill) => (
                  <Chip key={skill} pressed={form.botSkill === skill} onPress={() => set({ botSkill: skill })}>
                    {text(`host:practice.${skill}`)}
                  </Chip>
                ))}
              </ChipGroup>
            )}
          </Part>
        </div>
      </div>
    </details>
  );
}
