import { Button } from "../../../design/components/Button.tsx";
import { text } from "../../../language/index.ts";

interface Props {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
  /** One line below, on what it is for. */
  hint?: string | undefined;
}

/** A small number, one more or one fewer at a tap. */
export function Counter({ label, value, least, most, onChange, hint }: Props) {
  return (
    <fieldset class="host-counter">
      <legend>{label}</legend>
      <div>
        <Button
          kind="quiet"
          symbol="minus"
          disabled={value <= least}
          label={`${label}: ${text("host:fewer")}`}
          onPress={() => onChange(value - 1)}
        >
          {""}
        </Button>
        <span class="max-number" aria-live="polite">
          {value}
        </span>
        <Button
          kind="quiet"
          symbol="plus"
          disabled={value >= most}
          label={`${label}: ${text("host:more")}`}
          onPress={() => onChange(value + 1)}
        >
          {""}
        </Button>
      </div>
      {hint && <p class="host-hint">{hint}</p>}
    </fieldset>
  );
}
