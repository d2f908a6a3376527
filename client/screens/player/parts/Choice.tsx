import type { SymbolName } from "../../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../../design/symbols.tsx";

interface Props {
  title: string;
  text?: string;
  /** A small line: why it cannot be chosen. */
  note?: string | undefined;
  /** Somebody's portrait, or a symbol in its place. */
  picture?: string;
  symbol?: SymbolName;
  chosen: boolean;
  disabled?: boolean;
  onChoose: () => void;
}

/** One of several of which one is chosen: a picture, a line, and what one knows of it. */
export function Choice({ title, text, note, picture, symbol, chosen, disabled = false, onChoose }: Props) {
  return (
    <button
      type="button"
      class={`choice${chosen ? " choice-chosen" : ""}`}
      aria-pressed={chosen}
      disabled={disabled}
      onClick={onChoose}
    >
      {picture !== undefined && <img src={picture} alt="" width="64" height="64" />}
      {symbol && (
        <span class="choice-symbol">
          <DrawnSymbol name={symbol} />
        </span>
      )}
      <span class="choice-words">
        <span class="choice-title">
          {title}
          {text && <span class="max-unseen">:</span>}
        </span>
        {text && <span>{text}</span>}
        {note && <span class="choice-note">{note}</span>}
      </span>
      {chosen && (
        <span class="choice-check">
          <DrawnSymbol name="check" size="0.8rem" />
        </span>
      )}
    </button>
  );
}
