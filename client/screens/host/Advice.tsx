import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { Words } from "../../reading/index.ts";

const advice = [
  { id: "1", symbol: "ear" },
  { id: "2", symbol: "unlock" },
  { id: "3", symbol: "speech-bubble" },
  { id: "4", symbol: "eye-off" },
  { id: "5", symbol: "people" },
  { id: "6", symbol: "phone" },
] as const;

/** What an adult does when a child tells something, step by step. */
export function Advice() {
  return (
    <ol class="host-gate-list">
      {advice.map(({ id, symbol }) => (
        <li key={id}>
          <span class="host-gate-symbol">
            <DrawnSymbol name={symbol} size="1.4rem" />
          </span>
          <p>
            <Words>{text(`host:gate.do.${id}`)}</Words>
          </p>
        </li>
      ))}
    </ol>
  );
}
