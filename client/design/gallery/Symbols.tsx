import { text } from "../../language/index.ts";
import { TableBadge } from "../components/TableBadge.tsx";
import { symbolNames, tableShapes } from "../symbol-paths.ts";
import { DrawnSymbol } from "../symbols.tsx";
import { Section } from "./Section.tsx";

/** Every symbol with its name, and the nine tables. */
export function Symbols() {
  return (
    <>
      <Section name="symbols">
        <ul class="max-gallery-symbols">
          {symbolNames.map((name) => (
            <li key={name}>
              <DrawnSymbol name={name} size="2.25rem" />
              {name}
            </li>
          ))}
        </ul>
      </Section>
      <Section name="tables">
        <div class="max-gallery-row">
          {tableShapes.map((shape, at) => (
            <TableBadge key={shape} table={at + 1} name={text("common:table", { number: at + 1 })} />
          ))}
        </div>
      </Section>
    </>
  );
}
