import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { Advice } from "./Advice.tsx";

/** What to do when a child tells something, at hand while the game runs. */
export function IfAChildTells() {
  return (
    <details class="host-options host-tells">
      <summary>
        {text("host:gate.tellTitle")}
        <DrawnSymbol name="heart" size="1.4rem" />
      </summary>
      <Advice />
    </details>
  );
}
