import type { SpreadView } from "../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";

const lines = [
  ["saidNo", "shield-check"],
  ["clean", "mobile"],
  ["deleted", "flag"],
  ["has", "adult-and-child"],
] as const satisfies readonly (readonly [keyof SpreadView["tally"], SymbolName])[];

/** What the table did, and what it is good for. */
export function Told({ tally }: Pick<SpreadView, "tally">) {
  return (
    <section class="spread-told">
      <ul>
        {lines
          .filter(([what]) => tally[what] > 0)
          .map(([what, symbol]) => (
            <li key={what}>
              <DrawnSymbol name={symbol} size="2rem" />
              <span>{text(`stop-the-spread:told.${what}`, { count: tally[what] })}</span>
            </li>
          ))}
      </ul>
      <p>{text("minigames:stop-the-spread.after")}</p>
    </section>
  );
}
