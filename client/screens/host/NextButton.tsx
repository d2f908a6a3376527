import { useEffect, useState } from "preact/hooks";
import { slidesLeft } from "../../../shared/game/slides.ts";
import { isWorking } from "../../../shared/game/working.ts";
import { Button, type Confirmation } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";
import type { PublicGame } from "../../store/index.ts";
import { settleMs, takeStep } from "./steps.ts";

interface Props {
  game: PublicGame;
  /** Beside the way, where something else comes first. */
  quiet?: boolean;
}

/** The one big step on. Where tables are still at work, or slides are left, it asks first. */
export function NextButton({ game, quiet = false }: Props) {
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    if (!pressed) return;
    const timer = setTimeout(() => setPressed(false), settleMs);
    return () => clearTimeout(timer);
  }, [pressed]);
  const busy = busyTables(game);
  return (
    <Button
      kind={quiet ? "quiet" : "action"}
      wide
      symbol="arrow-right"
      symbolLast
      busy={pressed}
      count={busy > 0 ? text("host:tablesBusy", { count: busy }) : undefined}
      confirm={questionFirst(game, busy)}
      onPress={() => {
        setPressed(true);
        // What is now and what to say stand at the top.
        scrollTo(0, 0);
        void takeStep({ type: "next" });
      }}
    >
      {text("host:next")}
    </Button>
  );
}

/** Tables with somebody at them that are in the middle of something. */
function busyTables({ tables }: PublicGame): number {
  return tables.filter((table) => isWorking(table) && table.counting > 0).length;
}

function questionFirst(game: PublicGame, busy: number): Confirmation | undefined {
  const answers = { yes: text("host:goOn"), no: text("host:wait"), about: game.turn };
  const left = slidesLeft(game);
  if (busy > 0) return { question: text("host:nextAsk", { count: busy }), ...answers };
  if (game.phase === "debrief" && left > 0) return { question: text("host:slidesAsk", { count: left }), ...answers };
  return undefined;
}
