import { text } from "../../../language/index.ts";
import type { StoryChoice } from "../stories.ts";
import { BellChoice } from "./BellChoice.tsx";
import { CareGate, checksLater } from "./CareGate.tsx";
import { ClassChoice } from "./ClassChoice.tsx";
import { type Draft, lessonMinutes } from "./draft.ts";
import { MoreChoices } from "./MoreChoices.tsx";
import { NewcomerChoice } from "./NewcomerChoice.tsx";
import { Part } from "./Part.tsx";
import { PresetChoice } from "./PresetChoice.tsx";
import type { Step } from "./preparation-steps.ts";
import { ReadyStep } from "./ReadyStep.tsx";
import { RoomStep } from "./RoomStep.tsx";
import { roomIn, type SetupForm } from "./setup-form.ts";

interface Props {
  step: Step;
  draft: Draft;
  set: (change: Partial<Draft>) => void;
  /** Null while they are on their way. */
  choices: readonly StoryChoice[] | null;
  /** Those who may come. */
  chosen: readonly StoryChoice[];
  problem: string;
  onPlayNow: () => void;
  onStartAgain: () => void;
}

/** What one step of a preparation asks. */
export function PreparationStep(props: Props) {
  const { step, draft, set, choices, chosen } = props;
  const { form } = draft;
  const setForm = (change: Partial<SetupForm>) => set({ form: { ...form, ...change } });
  switch (step) {
    case "time":
      return (
        <>
          <Part title={text("host:preset.label")}>
            <PresetChoice chosen={form.preset} lessonMinutes={lessonMinutes} onChoose={setForm} />
          </Part>
          <BellChoice form={form} set={setForm} />
        </>
      );
    case "class":
      return <ClassChoice draft={draft} set={set} />;
    case "newcomers":
      return (
        <>
          <NewcomerChoice choices={choices} form={form} set={setForm} />
          <MoreChoices form={form} set={setForm} />
        </>
      );
    case "care":
      return (
        <CareGate
          newcomers={chosen.slice(0, roomIn(form))}
          checks={checksLater}
          confirmed={draft.confirmed}
          onChange={(confirmed) => set({ confirmed })}
        />
      );
    case "room":
      return <RoomStep form={form} chosen={chosen.length} />;
    case "ready":
      return <ReadyStep {...props} />;
    default:
      return step satisfies never;
  }
}
