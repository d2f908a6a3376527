import "./button.css";
import type { ComponentChildren, Ref } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SymbolName } from "../symbol-paths.ts";
import { DrawnSymbol } from "../symbols.tsx";

/** What is asked before a button that cannot be undone does what it says. */
export interface Confirmation {
  question: string;
  yes: string;
  no: string;
  /** What it is asked about, where that may change before it is answered: an open question goes when it does. */
  about?: number;
}

/** How a button looks. */
export interface ButtonLook {
  /** `action`: the one big step on, green. `choice`: one of several, blue. `quiet`: beside the way. `danger`: ends or removes. */
  kind?: "action" | "choice" | "quiet" | "danger";
  /** As wide as its place. */
  wide?: boolean;
  small?: boolean;
}

interface Props extends ButtonLook {
  children: ComponentChildren;
  onPress: () => void;
  symbol?: SymbolName | undefined;
  /** The symbol stands after the words. */
  symbolLast?: boolean;
  /** A short count in a pill, such as how many of the table agree. */
  count?: string | undefined;
  disabled?: boolean;
  /** It has been pressed and the answer is on its way: shown, and pressing again does nothing. */
  busy?: boolean;
  /** On or off, for a button that stays down. */
  pressed?: boolean | undefined;
  /** Asked first; the question takes the button's place. */
  confirm?: Confirmation | undefined;
  type?: "button" | "submit";
  /** Read aloud in place of the words, where the words alone do not say enough. */
  label?: string | undefined;
}

/** The classes of what looks like a button. */
export function buttonClass({ kind = "action", wide = false, small = false }: ButtonLook): string {
  return ["max-button", `max-button-${kind}`, wide && "max-button-wide", small && "max-button-small"]
    .filter(Boolean)
    .join(" ");
}

/**
 * A button. With `confirm` it asks back in its own place, and the answer "no" has the focus. The question goes by itself
 * when there is nothing to ask any more.
 */
export function Button({ confirm, onPress, ...rest }: Props) {
  const [asked, setAsked] = useState<Confirmation | null>(null);
  const wasAsking = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const words = useId();
  const question = asked && asked.about === confirm?.about ? confirm : undefined;
  const asking = question !== undefined;

  useLayoutEffect(() => {
    if (asking) no.current?.focus();
    else {
      // A question that has gone by itself is not asked again by itself.
      setAsked(null);
      // The focus goes back to the button when it went with the question, not when it is somewhere else by now.
      if (wasAsking.current && document.activeElement === document.body) button.current?.focus();
    }
    wasAsking.current = asking;
  }, [asking]);

  if (!question) {
    return <Plain element={button} onPress={confirm ? () => setAsked(confirm) : onPress} {...rest} />;
  }
  return (
    <fieldset
      class="max-button-ask"
      onKeyDown={(event) => {
        if (event.key === "Escape") setAsked(null);
      }}
    >
      <p id={words}>{question.question}</p>
      <Plain element={no} kind="quiet" describedBy={words} onPress={() => setAsked(null)}>
        {question.no}
      </Plain>
      <Plain
        kind={rest.kind ?? "action"}
        describedBy={words}
        onPress={() => {
          setAsked(null);
          onPress();
        }}
      >
        {question.yes}
      </Plain>
    </fieldset>
  );
}

interface PlainProps extends Omit<Props, "confirm"> {
  element?: Ref<HTMLButtonElement>;
  /** Id of what it answers, said after its words. */
  describedBy?: string;
}

function Plain({
  element = null,
  children,
  onPress,
  symbol,
  symbolLast = false,
  count,
  disabled = false,
  busy = false,
  pressed,
  type = "button",
  label,
  describedBy,
  ...look
}: PlainProps) {
  const drawn = symbol && <DrawnSymbol name={symbol} />;
  return (
    <button
      ref={element}
      type={type}
      class={buttonClass(look)}
      disabled={disabled}
      aria-busy={busy}
      aria-pressed={pressed}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {!symbolLast && drawn}
      <span>{children}</span>
      {symbolLast && drawn}
      {count && (
        // Another count is drawn anew, so that it is seen to change.
        <span key={count} class="max-button-count">
          <span class="max-unseen">, </span>
          {count}
        </span>
      )}
    </button>
  );
}
