import "./refused.css";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { refused } from "../../store/index.ts";

/** A short friendly word when something could not be done. */
export function Refused() {
  const now = refused.value;
  return (
    <div class="refused" aria-live="polite">
      {now && (
        <p key={now.number}>
          <DrawnSymbol name="info" />
          {text(`refusals:${now.refusal}`)}
        </p>
      )}
    </div>
  );
}
