import "./sheets.css";
import "./table-cards.css";
import { PrintSheet } from "../../design/components/PrintSheet.tsx";
import { tableShapes } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { NumberedSteps } from "./NumberedSteps.tsx";

const steps = ["1", "2", "3", "4"] as const;
const roles = [
  { role: "reader", symbol: "book" },
  { role: "listener", symbol: "ear" },
  { role: "clock", symbol: "clock" },
] as const;

interface Props {
  /** 1 to 9. */
  tables: number;
  /** What children type, or a place to write it. */
  address: string;
}

/** A card for each table, two on a sheet: which table it is, how to join, and who does what. */
export function TableCardSheets({ tables, address }: Props) {
  const sheets = Array.from({ length: Math.ceil(tables / 2) }, (_, at) => ({ upper: 2 * at + 1, lower: 2 * at + 2 }));
  return (
    <>
      {sheets.map(({ upper, lower }) => (
        <PrintSheet key={upper}>
          <div class="paper-halves">
            <TableCard table={upper} address={address} />
            <span class="paper-cut" />
            {lower <= tables && <TableCard table={lower} address={address} />}
          </div>
        </PrintSheet>
      ))}
    </>
  );
}

function TableCard({ table, address }: { table: number; address: string }) {
  return (
    <article class="paper-table" style={{ "--table": `var(--table-${table})` }}>
      <header>
        <span class="paper-table-shape">
          <DrawnSymbol name={tableShapes[table - 1] ?? "table-circle"} size="15mm" />
        </span>
        <h2>{text("common:table", { number: table })}</h2>
      </header>
      <div class="paper-columns">
        <section>
          <h3>{text("paper:tables.joinTitle")}</h3>
          <NumberedSteps sentences={steps.map((one) => text(`paper:tables.join.${one}`, { address, table }))} />
        </section>
        <section>
          <h3>{text("paper:tables.rolesTitle")}</h3>
          <ul class="paper-roles">
            {roles.map(({ role, symbol }) => (
              <li key={role}>
                <DrawnSymbol name={symbol} size="1.7em" />
                <span>
                  <strong class="paper-role">{text(`paper:tables.roleName.${role}`)}</strong>
                  {text(`paper:tables.role.${role}`)}
                </span>
              </li>
            ))}
          </ul>
          <p>{text("paper:tables.speaker")}</p>
        </section>
      </div>
      <p class="paper-pass">
        <DrawnSymbol name="hand" size="1.6em" />
        <span>{text("paper:tables.pass")}</span>
      </p>
    </article>
  );
}
