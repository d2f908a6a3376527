import { TableBadge } from "../../design/components/TableBadge.tsx";
import { text } from "../../language/index.ts";

interface Props {
  /** What choosing one does; stands above them. */
  title: string;
  /** Numbers of the tables to choose from; nothing is shown without any. */
  tables: readonly number[];
  isFull: (table: number) => boolean;
  onChoose: (table: number) => void;
}

/** Tables to choose one of; a full one says so. */
export function TableList({ title, tables, isFull, onChoose }: Props) {
  if (tables.length === 0) return null;
  return (
    <section class="host-stack">
      <h3>{title}</h3>
      <ul class="host-move">
        {tables.map((table) => (
          <li key={table}>
            <button type="button" disabled={isFull(table)} onClick={() => onChoose(table)}>
              <TableBadge table={table} name={text("common:table", { number: table })} />
              {isFull(table) && <small>{text("host:full")}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
