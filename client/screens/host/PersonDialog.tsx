import { rules } from "../../../shared/game/rules.ts";
import { Button } from "../../design/components/Button.tsx";
import { Dialog } from "../../design/components/Dialog.tsx";
import { text } from "../../language/index.ts";
import { attempt, type PublicGame, type Seat, seatsAt } from "../../store/index.ts";
import { TableList } from "./TableList.tsx";

interface Props {
  game: PublicGame;
  /** Whose it is; the dialog is open while there is somebody. */
  seat: Seat | undefined;
  onClose: () => void;
}

/** What a host can do for one child: another table, or out of the game with the place kept. */
export function PersonDialog({ game, seat, onClose }: Props) {
  const others = game.tables.map(({ number }) => number).filter((number) => number !== seat?.table);
  return (
    <Dialog open={seat !== undefined} title={seat?.nickname ?? ""} closeLabel={text("common:close")} onClose={onClose}>
      {seat && (
        <>
          <TableList
            title={text("host:moveTo")}
            tables={others}
            isFull={(number) => seatsAt(number).length >= rules.tables.seats}
            onChoose={(number) => {
              void attempt({ type: "move", seat: seat.id, table: number });
              onClose();
            }}
          />
          <Button
            kind="danger"
            symbol="close"
            confirm={{
              question: text("host:removeAsk", { name: seat.nickname }),
              yes: text("host:yes"),
              no: text("host:no"),
            }}
            onPress={() => {
              void attempt({ type: "remove", seat: seat.id });
              onClose();
            }}
          >
            {text("host:remove")}
          </Button>
        </>
      )}
    </Dialog>
  );
}
