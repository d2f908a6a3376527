import { SeatChecks } from "../../../design/components/SeatChecks.tsx";
import { text } from "../../../language/index.ts";
import type { Seat } from "../../../store/index.ts";

interface Props {
  seats: readonly Seat[];
  /** Ids of the seats that have told their clues. */
  told: readonly string[];
}

/** Who at the table has told their clues. */
export function WhoTold({ seats, told }: Props) {
  return (
    <SeatChecks
      label={text("player:listen.whoTold")}
      seats={seats
        .filter((seat) => seat.here)
        .map(({ id, nickname, avatar }) => {
          const done = told.includes(id);
          const label = text(done ? "player:listen.hasTold" : "player:listen.hasNotTold", { name: nickname });
          return { id, avatar, label, done };
        })}
    />
  );
}
