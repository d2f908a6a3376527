import type { HostIntent } from "../../../shared/game/commands.ts";
import { rules } from "../../../shared/game/rules.ts";
import type { HostView } from "../../../shared/game/views.ts";
import { Button } from "../../design/components/Button.tsx";
import { Dialog } from "../../design/components/Dialog.tsx";
import { text } from "../../language/index.ts";
import { attempt, type PublicGame, seatsAt, useOptimisticBy } from "../../store/index.ts";
import { Switch } from "./prepare/Switch.tsx";
import { takeStep } from "./steps.ts";
import { TableList } from "./TableList.tsx";

interface Props {
  game: PublicGame;
  view: HostView;
  /** Number of the table; 0 closes the dialog. */
  table: number;
  onClose: () => void;
}

/** What a host can do with a table: take time pressure from it, let it join another, or split it in two. */
export function TableDialog({ game, view, table, onClose }: Props) {
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
          {view.calm && <CalmSwitch key={table} table={table} on={view.calm.includes(table)} />}
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

/** Whether a table plays mini-games without time pressure; on by itself where it earned no heart for a while. */
function CalmSwitch({ table, on }: { table: number; on: boolean }) {
  const calm = useOptimisticBy<boolean, HostIntent>(on, attempt);
  return (
    <Switch
      on={calm.value}
      onChange={(next) => calm.change(next, { type: "calmTable", table, on: next })}
      about={text("console:calmTable")}
    >
      {text("host:calm")}
    </Switch>
  );
}
