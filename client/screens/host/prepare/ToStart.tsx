import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";

/** The way back to the start of the host's page. */
export function ToStart() {
  return (
    <a class="host-to-start" href="#start">
      <DrawnSymbol name="arrow-left" size="1.4rem" />
      <span>{text("start:back")}</span>
    </a>
  );
}
