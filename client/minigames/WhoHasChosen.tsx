import { SeatChecks } from "../design/components/SeatChecks.tsx";
import { text } from "../language/index.ts";
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
      label={text("minigames:whoChose")}
      seats={places.map(({ id, nickname, avatar }) => {
        const done = chosen.includes(id);
        return { id, avatar, label: text(`minigames:${done ? "chosen" : "notChosen"}`, { name: nickname }), done };
      })}
    />
  );
}
