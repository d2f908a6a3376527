import "./seat-checks.css";
import { avatarUrl } from "../art.ts";
import { DrawnSymbol } from "../symbols.tsx";

/** A device at a table. */
interface CheckedSeat {
  id: string;
  avatar: string;
  /** Who it is, and where it matters whether done, in words. */
  label: string;
  done: boolean;
}

interface Props {
  seats: readonly CheckedSeat[];
  /** What the checks are about, read aloud. */
  label?: string;
}

/** Who at the table is done already, so that nobody is forgotten. Nothing for one alone. */
export function SeatChecks({ seats, label }: Props) {
  if (seats.length < 2) return null;
  return (
    <ul class="max-seat-checks" aria-label={label}>
      {seats.map(({ id, avatar, label: who, done }) => (
        <li key={id} class={done ? "max-seat-done" : ""}>
          <img src={avatarUrl(avatar)} alt={who} width="40" height="40" />
          {done && (
            <span>
              <DrawnSymbol name="check" size="0.7rem" />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
