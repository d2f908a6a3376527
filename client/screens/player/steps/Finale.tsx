import "./finale.css";
import { rules } from "../../../../shared/game/rules.ts";
import { avatarUrl } from "../../../design/art.ts";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { newcomerName, text } from "../../../language/index.ts";
import { seatsAt } from "../../../store/index.ts";
import { Frame } from "../parts/Frame.tsx";
import { Together } from "../parts/Together.tsx";
import type { PlayerProps } from "../player.ts";

/** How it ended: one result of the whole class. */
export function Finale({ game, table }: PlayerProps) {
  const green = game.newcomers.filter((one) => one.mood >= rules.mood.green).length;
  const withMax = game.newcomers.filter((one) => one.max !== "").length;
  const found = game.newcomers.reduce((sum, one) => sum + one.rescues, 0);
  const name = newcomerName(game.newcomers[0]?.id ?? "");
  const lead = text("player:finale.all", { count: game.newcomers.length, name });
  const frame = { title: text("phases:finale"), lead };
  const sky = (
    <Horizon time="dawn">
      <h2 class="finale-all">{lead}</h2>
      <p>{text("player:finale.thanks")}</p>
      <Together game={game} />
      <OwnTable number={table.number} />
    </Horizon>
  );
  if (green + withMax + found === 0) return <Frame {...frame}>{sky}</Frame>;
  return (
    <Frame {...frame} beside={sky}>
      <ul class="finale-counts">
        {green > 0 && (
          <li>
            <DrawnSymbol name="mood-5" size="2.25rem" />
            {text("player:finale.green", { count: green })}
          </li>
        )}
        {withMax > 0 && (
          <li>
            <DrawnSymbol name="adult-and-child" size="2.25rem" />
            {text("player:finale.max", { count: withMax })}
          </li>
        )}
        {found > 0 && (
          <li>
            <DrawnSymbol name="search" size="2.25rem" />
            {text("player:finale.found", { count: found })}
          </li>
        )}
      </ul>
    </Frame>
  );
}

/** The animals of the own table at the foot of the structure, half of them on each side; they jump for joy, one after another. */
function OwnTable({ number }: { number: number }) {
  const seats = seatsAt(number);
  const half = Math.ceil(seats.length / 2);
  const side = (from: number, to: number) => (
    <span>
      {seats.slice(from, to).map(({ id, avatar }, index) => (
        <img key={id} src={avatarUrl(avatar)} alt="" width="144" height="144" style={{ "--turn": `${from + index}` }} />
      ))}
    </span>
  );
  return (
    <div class="finale-table" aria-hidden="true">
      {side(0, half)}
      {side(half, seats.length)}
    </div>
  );
}
