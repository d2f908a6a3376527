import "../../design/components/round-button.css";
import "./stepper.css";
import { DrawnSymbol } from "../../design/symbols.tsx";

interface Props {
  question: string;
  value: number;
  /** The value in words: "3 children". */
  words: string;
  least: number;
  most: number;
  /** What the two buttons say, read aloud. */
  fewer: string;
  more: string;
  onChange: (value: number) => void;
}

/** A small number, changed by one at a time. A button at its end stays where it is, so that the focus does too. */
export function Stepper({ question, value, words, least, most, fewer, more, onChange }: Props) {
  return (
    <fieldset class="stepper">
      <legend>{question}</legend>
      <button
        type="button"
        class="max-round-button"
        aria-label={fewer}
        aria-disabled={value <= least}
        onClick={() => value > least && onChange(value - 1)}
      >
        <DrawnSymbol name="minus" />
      </button>
      <output aria-live="polite">{words}</output>
      <button
        type="button"
        class="max-round-button"
        aria-label={more}
        aria-disabled={value >= most}
        onClick={() => value < most && onChange(value + 1)}
      >
        <DrawnSymbol name="plus" />
      </button>
    </fieldset>
  );
}
