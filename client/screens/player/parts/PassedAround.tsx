import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { PassItOnCover } from "../../../design/components/PassItOnCover.tsx";
import { text } from "../../../language/index.ts";
import { seatsAt } from "../../../store/index.ts";
import { placeOf } from "../places.ts";
import type { PlayerProps } from "../player.ts";

/** A shared device on its way round the children at it. */
export interface PassedAround {
  /** Which child looks now, 0 and up. */
  head: number;
  /** What is to be seen until that child says "it's me"; null while they look. */
  cover: ComponentChildren;
  /** The child has seen or done what is theirs: covers it and passes the device on. */
  next: () => void;
}

/**
 * A shared device goes round: between two children there is a cover, so that nobody sees what belongs to another.
 *
 * @param children How many children look, one after another.
 * @param onDone Called when the last one has passed it on.
 * @param begin Whose turn it is first, 0 and up: after a pause it goes on where it was.
 */
export function usePassedAround(
  seat: PlayerProps["seat"],
  children: number,
  onDone: () => void,
  begin = 0,
): PassedAround {
  const [head, setHead] = useState(begin);
  const [covered, setCovered] = useState(true);
  const number = head + 1;
  return {
    head,
    cover: covered ? (
      <PassItOnCover
        title={text(head === 0 ? "player:cover.first" : "player:cover.title", { number })}
        text={text("player:cover.text")}
        button={text("player:cover.ready", { number })}
        place={placeOf(seatsAt(seat.table), seat.id, head)}
        avatar={seat.avatar}
        onReady={() => setCovered(false)}
      />
    ) : null,
    next: () => {
      setCovered(true);
      setHead(number < children ? number : 0);
      if (number >= children) onDone();
    },
  };
}
