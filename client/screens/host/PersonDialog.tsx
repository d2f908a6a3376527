import { rules } from "../../../shared/game/rules.ts";
import { Button } from "../../design/components/Button.tsx";
import { Dialog } from "../../design/components/Dialog.tsx";
import { TableBadge } from "../../design/components/TableBadge.tsx";
import { text } from "../../language/index.ts";
import { attempt, type PublicGame, type Seat, seatsAt } from "../../store/index.ts";

interface Props {
  game: PublicGame;
  /** Whose it is; the dialog is open while there is somebody. */
  seat: Seat | undefined;
  onClose: () => void;
}

/** What a host can do for one child: another table, or out of the game with the place kept. */
export function PersonDialog({ game, seat, onClose }: Props) {
  const others = game.tables.filter(({ number }) => number !== seat?.table);
  return (
    <Dialog open={seat !== undefined} title={seat?.nickname ?? ""} closeLabel={text("common:close")} onClose={onClose}>
      {seat && (
        <>
          {others.length > 0 && (
            <section class="host-stack">
              <h3>{text("host:moveTo")}</h3>
              <ul class="host-move">
                {others.map(({ number }) => {
                  const full = seatsAt(number).length >= rules.tables.seats;
                  return (
                    <li key={number}>
                      <button
                        type="button"
                        disabled={full}
                        onClick={() => {
                          void attempt({ type: "move", seat: seat.id, table: number });
                          onClose();
                        }}
                      >
                        <TableBadge table={number} name={text("common:table", { number })} />
                        {full && <small>{text("host:full")}</small>}
                      </button>
                    </li>
                  );
                })}
              </ul>
            </section>
          )}
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
