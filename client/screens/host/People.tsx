import type { HostView } from "../../../shared/game/views.ts";
import { avatarUrl } from "../../design/art.ts";
import { Button } from "../../design/components/Button.tsx";
import { TableBadge } from "../../design/components/TableBadge.tsx";
import { text } from "../../language/index.ts";
import { attempt, type PublicGame, type Seat } from "../../store/index.ts";
import { PersonDialog } from "./PersonDialog.tsx";
import { seatsIn } from "./seats-in.ts";
import { TableDialog } from "./TableDialog.tsx";
import { useChosen } from "./use-chosen.ts";

interface Props {
  game: PublicGame;
  view: HostView;
}

/** Every table with who sits at it; a tap on a child leads to moving and taking out. */
export function People({ game, view }: Props) {
  const seats = seatsIn(game, view);
  const [chosen, setChosen] = useChosen(seats.map(({ id }) => id));
  const [table, setTable] = useChosen(game.tables.map(({ number }) => number));
  return (
    <section class="host-stack" aria-labelledby="host-people">
      <h2 id="host-people">{text("host:people")}</h2>
      <ul class="host-tables">
        {game.tables.map(({ number }) => {
          const here = seats.filter(({ table }) => table === number);
          return (
            <li key={number} class="host-table">
              <div class="host-table-head">
                <h3>
                  <TableBadge table={number} name={text("common:table", { number })} />
                </h3>
                {game.phase !== "lobby" && (
                  <Button
                    kind="quiet"
                    small
                    symbol="settings"
                    label={text("console:changeTable", { number })}
                    onPress={() => setTable(number)}
                  >
                    {""}
                  </Button>
                )}
              </div>
              {here.length === 0 && <p class="host-hint">{text("host:emptyTable")}</p>}
              <ul class="host-people">
                {here.map((seat) => (
                  <li key={seat.id}>
                    <Person seat={seat} pass={passOf(view, seat.id)} onChoose={() => setChosen(seat.id)} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {view.removed.length > 0 && (
        <div class="host-removed">
          <h3>{text("host:removed")}</h3>
          <ul class="host-people">
            {view.removed.map(({ seat, nickname }) => (
              <li key={seat}>
                <Button kind="quiet" small symbol="door-open" onPress={() => void attempt({ type: "letBack", seat })}>
                  {text("host:letBack", { name: nickname })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <TableDialog game={game} view={view} table={table ?? 0} onClose={() => setTable(undefined)} />
      <PersonDialog game={game} seat={seats.find(({ id }) => id === chosen)} onClose={() => setChosen(undefined)} />
    </section>
  );
}

function passOf({ passed, quiet, accompanied }: HostView, seat: string): PersonProps["pass"] {
  if (accompanied.includes(seat)) return "accompanied";
  if (quiet.includes(seat)) return "quiet";
  return passed.includes(seat) ? "passes" : "";
}

interface PersonProps {
  seat: Seat;
  /** Empty while the child plays along. */
  pass: "" | "passes" | "quiet" | "accompanied";
  onChoose: () => void;
}

function Person({ seat, pass, onChoose }: PersonProps) {
  const remarks = [
    seat.bot && text("host:bot"),
    !seat.here && text("host:away"),
    pass !== "" && text(`host:${pass}`),
    seat.heads > 1 && text("host:sharedBy", { count: seat.heads }),
  ].filter((remark) => remark !== false);
  const words = (
    <>
      <img src={avatarUrl(seat.avatar)} alt="" width="36" height="36" />
      <span>
        {seat.nickname}
        {remarks.length > 0 && <small>{remarks.join(", ")}</small>}
      </span>
    </>
  );
  if (seat.bot) return <span class="host-person">{words}</span>;
  return (
    <button type="button" class="host-person" data-here={seat.here} aria-haspopup="dialog" onClick={onChoose}>
      {words}
    </button>
  );
}
