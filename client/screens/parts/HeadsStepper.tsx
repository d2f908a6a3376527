import "../../design/components/round-button.css";
import "./heads-stepper.css";
import { rules } from "../../../shared/game/rules.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";

interface Props {
  heads: number;
  onChange: (heads: number) => void;
}

/** How many share the device, one more or fewer at a tap. A button at its end stays where it is, so that the focus does too. */
export function HeadsStepper({ heads, onChange }: Props) {
  const isLeast = heads <= 1;
  const isMost = heads >= rules.tables.seats;
  return (
    <fieldset class="heads-stepper">
      <legend>{text("join:headsQuestion")}</legend>
      <button
        type="button"
        class="max-round-button"
        aria-label={text("join:fewer")}
        aria-disabled={isLeast}
        onClick={() => !isLeast && onChange(heads - 1)}
      >
        <DrawnSymbol name="minus" />
      </button>
      <span aria-live="polite">{heads === 1 ? text("join:headsAlone") : text("join:heads", { count: heads })}</span>
      <button
        type="button"
        class="max-round-button"
        aria-label={text("join:more")}
        aria-disabled={isMost}
        onClick={() => !isMost && onChange(heads + 1)}
      >
        <DrawnSymbol name="plus" />
      </button>
    </fieldset>
  );
}
