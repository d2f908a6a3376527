import "./poster.css";
import { DrawnSymbol } from "../symbols.tsx";
import { PrintSheet } from "./PrintSheet.tsx";
import { TableBadge } from "./TableBadge.tsx";

/** One table's tip for a younger class. */
interface PosterTip {
  /** The table's number, 1 to 9. */
  table: number;
  tableName: string;
  tip: string;
}

interface Props {
  title: string;
  tips: readonly PosterTip[];
  /** The line at the foot: where help is. */
  foot: string;
  /** Addresses of pictures that stand in a row under the title, such as the newcomers laughing. */
  pictures?: readonly string[];
}

/** The class's poster, one sheet to print. */
export function Poster({ title, tips, foot, pictures = [] }: Props) {
  return (
    <PrintSheet>
      <div class="max-poster">
        <header>
          <h2>{title}</h2>
          <div class="max-poster-row">
            {pictures.map((picture) => (
              <img key={picture} src={picture} alt="" width="90" height="90" />
            ))}
          </div>
        </header>
        <ol>
          {tips.map(({ table, tableName, tip }) => (
            <li key={table} style={{ "--table": `var(--table-${table})` }}>
              <TableBadge table={table} label={tableName} />
              <p>{tip}</p>
            </li>
          ))}
        </ol>
        <p class="max-poster-foot">
          <DrawnSymbol name="heart" size="1.6em" />
          {foot}
        </p>
      </div>
    </PrintSheet>
  );
}
