import "./button.css";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SymbolName } from "../symbol-paths.ts";
import { DrawnSymbol } from "../symbols.tsx";

/** What is asked before a button that cannot be undone does what it says. */
export interface Confirmation {
  question: string;
  yes: string;
  no: string;
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

/** A button. With `confirm` it asks back in its own place, and the answer "no" has the focus. */
export function Button({ confirm, onPress, ...rest }: Props) {
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLDivElement>(null);
  const opened = useRef(false);
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (asking) no.current?.querySelector("button")?.focus();
    else if (opened.current) place.current?.querySelector("button")?.focus();
    opened.current = asking;
  }, [asking]);

  if (!confirm) return <Plain onPress={onPress} {...rest} />;
  if (!asking) {
    return (
      <div class="max-button-place" ref={place}>
        <Plain onPress={() => setAsking(true)} {...rest} />
      </div>
    );
  }
  return (
    <fieldset
      class="max-button-ask"
      onKeyDown={(event) => {
        if (event.key === "Escape") setAsking(false);
      }}
    >
      <legend>{confirm.question}</legend>
      <div ref={no}>
        <Plain kind="quiet" onPress={() => setAsking(false)}>
          {confirm.no}
        </Plain>
      </div>
      <Plain
        kind={rest.kind ?? "action"}
        onPress={() => {
          setAsking(false);
          onPress();
        }}
      >
        {confirm.yes}
      </Plain>
    </fieldset>
  );
}

function Plain({
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
  ...look
}: Omit<Props, "confirm">) {
  const drawn = symbol && <DrawnSymbol name={symbol} />;
  return (
    <button
      type={type}
      class={buttonClass(look)}
      disabled={disabled}
      aria-busy={busy}
      aria-pressed={pressed}
      aria-label={label}
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
          {count}
        </span>
      )}
    </button>
  );
}
