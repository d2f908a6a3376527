import "./card.css";
import type { SymbolName } from "../symbol-paths.ts";
import { DrawnSymbol } from "../symbols.tsx";
import { type Marker, MarkerDots } from "./MarkerDots.tsx";

interface Props {
  symbol: SymbolName;
  text: string;
  onPress: () => void;
  /** One step: pressing does it. `checkbox`: may be on or off with others. `radio`: one of its group (give the group role="radiogroup"). */
  role?: "button" | "checkbox" | "radio";
  /** Without it a button is pressed, not chosen. */
  selected?: boolean;
  /** The players who put a marker here. */
  markers?: readonly Marker[] | undefined;
  /** What the markers say, read aloud: "Backed by fox and owl". */
  markersLabel?: string | undefined;
  /** A short line under the text: why it cannot be played yet, or how it went. */
  note?: string | undefined;
  /** `divided`: still talked about, as its edge says. */
  tone?: "plain" | "divided";
}

/** Something a table can do: a symbol, a sentence, the markers on it. At least 60 px high. */
export function Card({
  symbol,
  text,
  onPress,
  role = "button",
  selected,
  markers = [],
  markersLabel,
  note,
  tone = "plain",
}: Props) {
  return (
    <button
      type="button"
      class={`max-card max-card-${tone}${selected ? " max-card-selected" : ""}`}
      {...(role === "button" ? { "aria-pressed": selected } : { role, "aria-checked": selected ?? false })}
      onClick={onPress}
    >
      <span class="max-card-symbol">
        <DrawnSymbol name={symbol} />
        {selected && (
          <span class="max-card-check">
            <DrawnSymbol name="check" />
          </span>
        )}
      </span>
      <span class="max-card-words">
        {text}
        {note && !/[.!?…'»”]$/.test(text) && <span class="max-unseen">.</span>}
        {note && <span class="max-card-note">{note}</span>}
      </span>
      {markers.length > 0 && <MarkerDots markers={markers} label={markersLabel} />}
    </button>
  );
}
