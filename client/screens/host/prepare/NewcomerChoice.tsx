import { useId } from "preact/hooks";
import { Button } from "../../../design/components/Button.tsx";
import { Chip, ChipGroup } from "../../../design/components/Chip.tsx";
import { NewcomerPortrait } from "../../../design/components/NewcomerPortrait.tsx";
import { storyWords, text } from "../../../language/index.ts";
import { mixAgain, type StoryChoice } from "../stories.ts";
import { themeWords } from "../theme-words.ts";
import { roomIn, type SetupForm } from "./setup-form.ts";
import { mayComeUp, themesOf, toggleTheme } from "./theme-choice.ts";

interface Props {
  /** Null while they are on their way. */
  choices: readonly StoryChoice[] | null;
  form: SetupForm;
  set: (change: Pick<SetupForm, "leftOut">) => void;
}

/** Who may come into the class, each with what it is about and a calm note of what children will meet. */
export function NewcomerChoice({ choices, form, set }: Props) {
  if (!choices) return <p aria-live="polite">{text("common:moment")}</p>;
  const { leftOut, tables } = form;
  const room = roomIn(form);
  const onChange = (ids: string[]) => set({ leftOut: ids });
  const chosen = choices.filter(({ id }) => !leftOut.includes(id));
  const playing = chosen.slice(0, room).map(({ id }) => id);
  const heavy = choices.filter(({ level }) => level === "heavy").map(({ id }) => id);
  const heavyOut = heavy.every((id) => leftOut.includes(id));
  const others = leftOut.filter((id) => !heavy.includes(id));
  return (
    <>
      <p aria-live="polite" aria-atomic="true">
        {[
          text("host:room.fit", { count: room, tables: text("host:tableCount", { count: tables }) }),
          ...(choices.length < room ? [text("host:room.stories", { count: choices.length })] : []),
          ...(chosen.length > room ? [text("host:room.reserve")] : []),
        ].join(" ")}
      </p>
      <div class="host-actions">
        {heavy.length > 0 && heavy.length < choices.length && (
          <ChipGroup label={text("host:newcomers")}>
            <Chip pressed={heavyOut} onPress={() => onChange(heavyOut ? others : [...others, ...heavy])}>
              {text("host:heavyOut")}
            </Chip>
          </ChipGroup>
        )}
        {chosen.length > room && (
          <Button kind="quiet" small symbol="refresh" onPress={mixAgain}>
            {text("host:otherNewcomers")}
          </Button>
        )}
      </div>
      <details class="host-options">
        <summary>{text("host:byTheme")}</summary>
        <div class="host-stack">
          <p class="host-hint">{text("host:byThemeWhy")}</p>
          <ChipGroup label={text("host:byTheme")}>
            {themesOf(choices).map((theme) => (
              <Chip
                key={theme}
                pressed={mayComeUp(theme, choices, leftOut)}
                onPress={() => onChange(toggleTheme(theme, choices, leftOut))}
              >
                {text(`host:theme.${theme}`)}
              </Chip>
            ))}
          </ChipGroup>
        </div>
      </details>
      <ul class="host-newcomers">
        {choices.map((choice) => {
          const { id } = choice;
          const on = !leftOut.includes(id);
          return (
            <li key={id}>
              <Newcomer
                choice={choice}
                on={on}
                waits={on && !playing.includes(id)}
                onToggle={() => onChange(on ? [...leftOut, id] : leftOut.filter((one) => one !== id))}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface NewcomerProps {
  choice: StoryChoice;
  on: boolean;
  waits: boolean;
  onToggle: () => void;
}

/** Whoever listens hears the name and whether it is chosen, and then what it is about: all in one name is too long. */
function Newcomer({ choice, on, waits, onToggle }: NewcomerProps) {
  const { id, level, themes, colour, symbol } = choice;
  const own = useId();
  const words = storyWords(id);
  return (
    <label class="host-newcomer">
      <span class="host-newcomer-head">
        <input
          type="checkbox"
          checked={on}
          onChange={onToggle}
          aria-labelledby={`${own}-name`}
          aria-describedby={`${own}-level ${own}-about ${own}-note`}
        />
        <NewcomerPortrait newcomer={{ id, colour, symbol }} ring={on ? 4 : 3} size="4.5rem" />
        <span>
          <strong id={`${own}-name`}>{words?.name ?? id}</strong>
          <span id={`${own}-level`} class="host-tags">
            <span class="host-tag" data-level={level}>
              {text(`host:level.${level}`)}
            </span>
            {waits && <span class="host-tag">{text("host:waits")}</span>}
          </span>
        </span>
      </span>
      <span id={`${own}-about`} class="host-newcomer-about">
        {themeWords(themes).join(" · ")}
      </span>
      <span id={`${own}-note`}>{words?.contentNote}</span>
    </label>
  );
}
