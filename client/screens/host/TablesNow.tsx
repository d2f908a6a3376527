import { ringOf } from "../../../shared/game/rules.ts";
import type { HostView } from "../../../shared/game/views.ts";
import { isWorking } from "../../../shared/game/working.ts";
import { Button } from "../../design/components/Button.tsx";
import { NewcomerPortrait } from "../../design/components/NewcomerPortrait.tsx";
import { TableBadge } from "../../design/components/TableBadge.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { newcomerName, text } from "../../language/index.ts";
import { newcomer as newcomerOf, type PublicGame, type Table } from "../../store/index.ts";
import { nicknames } from "./nicknames.ts";
import { seatsIn } from "./seats-in.ts";
import { stepName } from "./step-name.ts";
import { TableLook } from "./TableLook.tsx";
import { useChosen } from "./use-chosen.ts";

interface Props {
  game: PublicGame;
  view: HostView;
}

/** Each table: whom it visits, what it is doing and seeing, whom it waits for, and who passes. */
export function TablesNow({ game, view }: Props) {
  const [looking, setLooking] = useChosen(game.tables.map(({ number }) => number));
  return (
    <section class="host-stack" aria-labelledby="host-now">
      <h2 id="host-now">{text("host:now")}</h2>
      <ul class={game.tables.some(isWorking) ? "host-tables" : "host-tables host-tables-brief"}>
        {game.tables.map((table) => (
          <li key={table.number} class="host-table" data-done={table.step === "done"}>
            <TableNow table={table} game={game} view={view} />
            {canBeLookedAt(table) && (
              <Button
                kind="quiet"
                small
                symbol="eye"
                label={`${text("console:look.open")}: ${text("common:table", { number: table.number })}`}
                onPress={() => setLooking(table.number)}
              >
                {text("console:look.open")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <TableLook game={game} visits={view.visits} table={looking ?? 0} onClose={() => setLooking(undefined)} />
    </section>
  );
}

/** Whether a table has a visit or a mini-game before it; the rescue and the tips are on the board. */
function canBeLookedAt(table: Table): boolean {
  const { step } = table;
  return isWorking(table) && step !== "rescue" && step !== "tip";
}

function TableNow({ table, game, view }: Props & { table: Table }) {
  const { number, step, ready, counting } = table;
  const waiting = view.waiting.find((one) => one.table === number)?.seats ?? [];
  const passing = view.passed.filter((seat) => game.seats[seat]?.table === number && !view.quiet.includes(seat));
  const away = seatsIn(game, view)
    .filter(({ table, here }) => table === number && !here)
    .map(({ id }) => id);
  const atWork = isWorking(table);
  return (
    <>
      <div class="host-table-head">
        <h3>
          <TableBadge table={number} name={text("common:table", { number })} />
        </h3>
        {atWork && counting > 0 && (
          <span class="host-ready max-number">{text("common:of", { count: ready, all: counting })}</span>
        )}
        {step === "done" && <DrawnSymbol name="check" size="1.4rem" />}
      </div>
      <Visit table={table} game={game} />
      {step !== "idle" && <p class="host-step">{stepName(step)}</p>}
      {atWork && counting === 0 && <p class="host-hint">{text("host:nobodyAtTable")}</p>}
      {atWork && step !== "play" && waiting.length > 0 && (
        <p class="host-hint">{text("host:waitingFor", { names: nicknames(game, waiting) })}</p>
      )}
      {away.length > 0 && (
        <p class="host-hint">
          {nicknames(game, away)}: {text("host:away")}
        </p>
      )}
      {passing.length > 0 && (
        <p class="host-hint">
          {nicknames(game, passing)}: {text("host:passes")}
        </p>
      )}
    </>
  );
}

/** Whom a table spends the day with. */
function Visit({ table, game }: { table: Table; game: PublicGame }) {
  const visited = newcomerOf(table.claim);
  if (visited) {
    return (
      <p class="host-visit">
        <NewcomerPortrait newcomer={visited} ring={ringOf(visited.mood)} size="3rem" />
        <span>{newcomerName(visited.id)}</span>
      </p>
    );
  }
  switch (game.phase) {
    case "choose":
      return <p class="host-hint">{text("host:stillChoosing")}</p>;
    case "listen":
    case "act":
      return <p class="host-hint">{text("host:noVisit")}</p>;
    default:
      return null;
  }
}
