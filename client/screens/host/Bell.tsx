import { rules } from "../../../shared/game/rules.ts";
import type { HostView } from "../../../shared/game/views.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { type PublicGame, timeLeftMs } from "../../store/index.ts";

interface Props {
  game: PublicGame;
  view: HostView;
}

/** How long until the bell, and whether the plan holds; nothing in a game without one. */
export function Bell({ game, view }: Props) {
  const left = timeLeftMs(game.bellAt);
  if (left === undefined || game.phase === "goodbye" || game.phase === "followUp") return null;
  const minutes = Math.ceil(left / 60_000);
  const holds = view.pace >= rules.plan.comfortablePace;
  return (
    <p class="host-bell" data-holds={holds}>
      <DrawnSymbol name="clock" size="1.4rem" />
      <span>
        {text("console:bell", { count: minutes })} {text(holds ? "console:planHolds" : "console:planTight")}
      </span>
    </p>
  );
}
