import { Card } from "../../../design/components/Card.tsx";
import { text } from "../../../language/index.ts";
import type { SetupForm } from "./setup-form.ts";

const presets = [
  { id: "station", symbol: "flag" },
  { id: "lesson", symbol: "school" },
  { id: "week", symbol: "calendar" },
] as const;

interface Props {
  chosen: SetupForm["preset"];
  /** Minutes until the bell of a lesson that is chosen anew; undefined: no bell. */
  lessonMinutes?: number;
  onChoose: (change: Pick<SetupForm, "preset" | "days" | "minutes">) => void;
}

/** How long to play: a station, a lesson or a week. A week begins without a bell: it is not one lesson. */
export function PresetChoice({ chosen, lessonMinutes, onChoose }: Props) {
  const choose = (preset: SetupForm["preset"]) => {
    if (preset === chosen) return;
    onChoose({ preset, days: undefined, minutes: preset === "lesson" ? lessonMinutes : undefined });
  };
  return (
    <div class="host-presets" role="radiogroup" aria-label={text("host:preset.label")}>
      {presets.map(({ id, symbol }) => (
        <Card
          key={id}
          symbol={symbol}
          role="radio"
          text={text(`host:preset.${id}`)}
          note={text(`host:preset.${id}About`)}
          selected={chosen === id}
          onPress={() => choose(id)}
        />
      ))}
    </div>
  );
}
