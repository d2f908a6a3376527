import { TableBadge } from "../../design/components/TableBadge.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { nameList, text } from "../../language/index.ts";
import type { Places } from "../../stage/index.ts";
import type { PublicGame, Table } from "../../store/index.ts";
import { boxStyle } from "./box.ts";

interface Props {
  game: PublicGame;
  places: Places;
  /** Names of the newcomers by id. */
  names: Readonly<Record<string, string>>;
}

/** Below this share of the board's height a chip has room for one line. */
const twoLines = 0.085;

/** Each table with its shape, whom it visits, and that it is done. */
export function TableChips({ game, places, names }: Props) {
  return (
    <ul>
      {places.tables.map((box) => {
        const table = game.tables.find(({ number }) => number === box.number);
        if (!table) return null;
        const low = places.shape === "wide" && box.height < places.height * twoLines;
        const doing = doingOf(game, table, names);
        // A second visit needs the line in which the table's own name would be.
        const brief = low || (doing !== "" && table.extraClaim !== "");
        return (
          <li
            key={box.number}
            class="board-table"
            data-brief={brief}
            data-open={game.phase === "choose" && table.claim === ""}
            style={{ ...boxStyle(box), fontSize: `${Math.min(box.height * (low ? 0.44 : 0.34), box.width * 0.1)}px` }}
          >
            <TableBadge table={table.number} />
            <span class="board-table-words">
              <strong>
                {brief && doing !== "" ? (
                  <>
                    <span class="max-unseen">{text("common:table", { number: table.number })}: </span>
                    <span aria-hidden="true">{table.number}</span>
                  </>
                ) : (
                  text("common:table", { number: table.number })
                )}
              </strong>
              {doing !== "" && <span>{doing}</span>}
            </span>
            {table.step === "done" && (
              <span class="board-table-done">
                <DrawnSymbol name="check" size="1.1em" label={text("board:done")} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function doingOf(
  { phase }: PublicGame,
  { claim, extraClaim, step }: Table,
  names: Readonly<Record<string, string>>,
): string {
  switch (phase) {
    case "choose":
    case "listen":
    case "act": {
      const visited = [claim, extraClaim].map((id) => names[id] ?? "").filter((name) => name !== "");
      if (visited.length > 0) return text("board:visits", { name: nameList(visited) });
      return phase === "choose" ? text("board:choosing") : "";
    }
    case "minigame":
    case "rescue":
      return step === "done" ? "" : text("board:busy");
    default:
      return "";
  }
}
