import { SeatChecks } from "../design/components/SeatChecks.tsx";
import type { Place } from "./minigame-props.ts";

interface Props {
  /** Those it waits for. */
  places: readonly Place[];
  /** Ids of those who have chosen. */
  chosen: readonly string[];
}

/** Who has chosen already; what they chose is seen when all have. */
export function WhoHasChosen({ places, chosen }: Props) {
  return (
    <SeatChecks
      seats={places.map(({ id, nickname, avatar }) => ({ id, avatar, label: nickname, done: chosen.includes(id) }))}
    />
  );
}
