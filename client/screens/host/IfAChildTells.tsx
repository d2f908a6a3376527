import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { Advice } from "./Advice.tsx";

interface Props {
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** What to do when a child tells something, at hand while the game runs. */
export function IfAChildTells({ open, onToggle }: Props) {
  return (
    <details class="host-options host-tells" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        {text("host:gate.tellTitle")}
        <DrawnSymbol name="heart" size="1.4rem" />
      </summary>
      <Advice />
    </details>
  );
}
