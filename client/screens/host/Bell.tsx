import { useEffect, useState } from "preact/hooks";
import { ending } from "../../../shared/game/ending.ts";
import { rules } from "../../../shared/game/rules.ts";
import type { HostView } from "../../../shared/game/views.ts";
import { Button } from "../../design/components/Button.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { type PublicGame, timeToBellMs } from "../../store/index.ts";
import { BellDialog } from "./BellDialog.tsx";

interface Props {
  game: PublicGame;
  view: HostView;
}

/** How long until the bell, and whether the plan holds; nothing in a game without one. */
export function Bell({ game, view }: Props) {
  const [moving, setMoving] = useState(false);
  const left = timeToBellMs(game.bellAt);
  const canMove = left !== undefined && !ending.includes(game.phase);
  useEffect(() => {
    // Not again by itself where the end is taken back.
    if (!canMove) setMoving(false);
  }, [canMove]);
  if (left === undefined || game.phase === "goodbye" || game.phase === "followUp") return null;
  const minutes = Math.ceil(left / 60_000);
  const holds = view.pace >= rules.plan.comfortablePace;
  return (
    <div class="host-bell" data-holds={holds}>
      <DrawnSymbol name="clock" size="1.4rem" />
      <p>
        {text("console:bell", { count: minutes })} {text(holds ? "console:planHolds" : "console:planTight")}
      </p>
      {canMove && !game.paused && (
        <Button kind="quiet" small onPress={() => setMoving(true)}>
          {text("console:bellChange")}
        </Button>
      )}
      <BellDialog open={moving && canMove} minutes={minutes} paused={game.paused} onClose={() => setMoving(false)} />
    </div>
  );
}
