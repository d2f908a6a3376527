import { rules } from "../../../shared/game/rules.ts";
import { Button } from "../../design/components/Button.tsx";
import { Dialog } from "../../design/components/Dialog.tsx";
import { text } from "../../language/index.ts";
import { type PublicGame, seatsAt } from "../../store/index.ts";
import { takeStep } from "./steps.ts";
import { TableList } from "./TableList.tsx";

interface Props {
  game: PublicGame;
  /** Number of the table; 0 closes the dialog. */
  table: number;
  onClose: () => void;
}

/** What a host can do with a table: let it join another, or split it in two. */
export function TableDialog({ game, table, onClose }: Props) {
  const people = (number: number) => seatsAt(number).filter(({ bot }) => !bot).length;
  const others = game.tables.map(({ number }) => number).filter((number) => number !== table);
  const canSplit = people(table) >= 2 && game.tables.length < rules.tables.most;
  return (
    <Dialog
      open={table !== 0}
      title={text("common:table", { number: table })}
      closeLabel={text("common:close")}
      onClose={onClose}
    >
      {table !== 0 && (
        <>
          <TableList
            title={text("console:joinTables")}
            tables={others}
            isFull={(number) => people(number) + people(table) > rules.tables.seats}
            onChoose={(number) => {
              void takeStep({ type: "joinTables", from: table, to: number });
              onClose();
            }}
          />
          <Button
            kind="quiet"
            symbol="steps"
            disabled={!canSplit}
            onPress={() => {
              void takeStep({ type: "splitTable", table });
              onClose();
            }}
          >
            {text("console:splitTable")}
          </Button>
        </>
      )}
    </Dialog>
  );
}
