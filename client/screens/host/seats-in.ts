import type { HostView } from "../../../shared/game/views.ts";
import type { Seat } from "../../store/index.ts";

/** Everybody's seat but those that the host has taken out. */
export function seatsIn({ seats }: { seats: Record<string, Seat> }, { removed }: Pick<HostView, "removed">): Seat[] {
  const gone = new Set(removed.map(({ seat }) => seat));
  return Object.values(seats).filter(({ id }) => !gone.has(id));
}
