import { avatarUrl } from "../../../design/art.ts";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import type { Seat } from "../../../store/index.ts";

interface Props {
  seats: readonly Seat[];
  /** Ids of the seats that have told their clues. */
  told: readonly string[];
}

/** Who at the table has told their clues, so that nobody is forgotten. */
export function WhoTold({ seats, told }: Props) {
  const here = seats.filter((seat) => seat.here);
  if (here.length < 2) return null;
  return (
    <ul class="who-told" aria-label={text("player:listen.whoTold")}>
      {here.map(({ id, nickname, avatar }) => {
        const has = told.includes(id);
        return (
          <li key={id} class={has ? "who-told-has" : ""}>
            <img
              src={avatarUrl(avatar)}
              alt={text(has ? "player:listen.hasTold" : "player:listen.hasNotTold", { name: nickname })}
              width="40"
              height="40"
            />
            {has && (
              <span>
                <DrawnSymbol name="check" size="0.7rem" />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
