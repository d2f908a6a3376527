import "./table-badge.css";
import { avatarUrl } from "../art.ts";
import { tableShapes } from "../symbol-paths.ts";
import { DrawnSymbol } from "../symbols.tsx";

interface Props {
  /** The table's number, 1 to 9. */
  table: number;
  /** The table's name beside it, such as "Table 1"; without it, give `label`. */
  name?: string | undefined;
  /** Who I am at this table: the animal, with the table's shape beside it. */
  avatar?: string | undefined;
  /** Read aloud when there is no name beside it. */
  label?: string | undefined;
}

/** A table: its shape in ink on its colour. */
export function TableBadge({ table, name, avatar, label }: Props) {
  return (
    <span class={avatar === undefined ? "max-table-badge" : "max-table-badge max-table-mine"}>
      {avatar !== undefined && <img src={avatarUrl(avatar)} alt="" width="44" height="44" />}
      <span class="max-table-shape" style={{ "--table": `var(--table-${table})` }}>
        <DrawnSymbol
          name={tableShapes[table - 1] ?? "table-circle"}
          size="60%"
          label={name === undefined ? label : undefined}
        />
      </span>
      {name !== undefined && <span class="max-table-name">{name}</span>}
    </span>
  );
}
