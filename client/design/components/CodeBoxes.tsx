import "./code-boxes.css";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { digitsIn } from "./digits-in.ts";

interface Props {
  /** The question over the boxes. */
  label: string;
  /** The digits so far. */
  value: string;
  onChange: (digits: string) => void;
  /** Called when the last digit is there. */
  onComplete?: ((digits: string) => void) | undefined;
  /** What is wrong with the code, if anything. */
  error?: string | undefined;
  /** The page is there for this code: typing may start at once. */
  focusFirst?: boolean;
}

/** How many digits a code has. */
const length = 6;

/**
 * Six big boxes for a code. It is one field, drawn as boxes: so pasting "123 456", a keyboard, a screen reader and the
 * number pad of a telephone all do what they do in a field.
 */
export function CodeBoxes({ label, value, onChange, onComplete, error, focusFirst = false }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [focused, setFocused] = useState(false);

  useEffect(() => {
    if (focusFirst) field.current?.focus();
  }, [focusFirst]);

  return (
    <div class={`max-code${error ? " max-code-wrong" : ""}`}>
      <label for={id}>{label}</label>
      <div class="max-code-field">
        <div class="max-code-boxes" aria-hidden="true">
          {Array.from({ length }, (_, at) => (
            <span
              // A box is its place.
              key={`${at}`}
              class={`max-code-box max-number${focused && at === Math.min(value.length, length - 1) ? " max-code-next" : ""}`}
            >
              {value[at]}
            </span>
          ))}
        </div>
        <input
          id={id}
          value={value}
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9]*"
          enterKeyHint="go"
          ref={field}
          aria-invalid={error !== undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onInput={(event) => {
            const field = event.currentTarget;
            const digits = digitsIn(field.value, length);
            field.value = digits;
            if (digits === value) return;
            onChange(digits);
            if (digits.length === length) onComplete?.(digits);
          }}
          onSelect={(event) => {
            // Typing always goes on at the end: there is no caret to see in the boxes.
            const field = event.currentTarget;
            const end = field.value.length;
            if (field.selectionStart === field.selectionEnd && field.selectionEnd !== end)
              field.setSelectionRange(end, end);
          }}
        />
      </div>
      <p id={`${id}-error`} class="max-code-error" role="alert">
        {error}
      </p>
    </div>
  );
}
