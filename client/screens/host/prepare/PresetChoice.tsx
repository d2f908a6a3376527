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
  onChoose: (change: Pick<SetupForm, "preset" | "days">) => void;
}

/** How long to play: a station, a lesson or a week. */
export function PresetChoice({ chosen, onChoose }: Props) {
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
          onPress={() => onChoose({ preset: id, days: undefined })}
        />
      ))}
    </div>
  );
}
