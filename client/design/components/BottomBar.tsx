import "./bottom-bar.css";
import type { ComponentChildren } from "preact";
import { DrawnSymbol } from "../symbols.tsx";

interface Props {
  help: { label: string; onPress: () => void };
  /** Left out where nobody can pass. */
  pass?: { label: string; onPress: () => void; passing: boolean } | undefined;
  /** Between the two, such as a page's small tools. */
  children?: ComponentChildren;
}

/** Always at the bottom of a player's page: help at the left, pass at the right. */
export function BottomBar({ help, pass, children }: Props) {
  return (
    <div class="max-bottom-bar">
      <button type="button" class="max-help" onClick={help.onPress}>
        <span class="max-help-heart">
          <DrawnSymbol name="heart" />
        </span>
        {help.label}
      </button>
      {children}
      {pass && (
        <button type="button" class="max-pass" aria-pressed={pass.passing} onClick={pass.onPress}>
          {pass.label}
        </button>
      )}
    </div>
  );
}
