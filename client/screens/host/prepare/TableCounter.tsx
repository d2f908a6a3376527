import { rules } from "../../../../shared/game/rules.ts";
import { text } from "../../../language/index.ts";
import { Counter } from "./Counter.tsx";

interface Props {
  tables: number;
  onChange: (tables: number) => void;
}

/** At how many tables the class sits. */
export function TableCounter({ tables, onChange }: Props) {
  return (
    <Counter
      label={text("host:tables")}
      hint={text("host:tablesWhy")}
      value={tables}
      least={1}
      most={rules.tables.most}
      onChange={onChange}
    />
  );
}
