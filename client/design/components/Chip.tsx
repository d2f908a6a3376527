import "./chip.css";
import type { ComponentChildren } from "preact";
import type { SymbolName } from "../symbol-paths.ts";
import { DrawnSymbol } from "../symbols.tsx";

interface ChipProps {
  children: ComponentChildren;
  pressed: boolean;
  onPress: () => void;
  symbol?: SymbolName | undefined;
}

/** A word that can be on or off: a feeling, a filter. */
export function Chip({ children, pressed, onPress, symbol }: ChipProps) {
  return (
    <button type="button" class="max-chip" aria-pressed={pressed} onClick={onPress}>
      {pressed ? <DrawnSymbol name="check" size="1em" /> : symbol && <DrawnSymbol name={symbol} size="1.2em" />}
      <span>{children}</span>
    </button>
  );
}

interface GroupProps {
  /** What the chips are about, read aloud. */
  label: string;
  children: ComponentChildren;
}

/** Chips that belong together, in rows. */
export function ChipGroup({ label, children }: GroupProps) {
  return (
    <fieldset class="max-chips" aria-label={label}>
      {children}
    </fieldset>
  );
}
