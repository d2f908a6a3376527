import { useCallback } from "preact/hooks";
import { rules } from "../../../../shared/game/rules.ts";
import { MinigamePage } from "../../../minigames/MinigamePage.tsx";
import { attempt, seatsAt, sinceStartMs } from "../../../store/index.ts";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";
import { Wait } from "./Wait.tsx";

const stepsNow = () => sinceStartMs() / rules.minigame.stepMs;

/** The mini-game of the day. A seat that has nothing to see of it yet looks on. */
export function Minigame(props: PlayerProps) {
  const { game, own, seat, table } = props;
  const play = useCallback((input: unknown) => attempt({ type: "play", input }), []);
  if (own.minigame === null) return <Wait {...props} />;
  return (
    <MinigamePage
      key={`${game.minigame} ${game.day}`}
      id={game.minigame}
      view={own.minigame}
      calm={own.minigameEndsAt === 0}
      seat={seat.id}
      places={seatsAt(table.number)}
      guests={game.newcomers}
      play={play}
      stepsNow={stepsNow}
      Frame={Frame}
    />
  );
}
