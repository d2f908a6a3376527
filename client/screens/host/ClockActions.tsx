import { ending } from "../../../shared/game/ending.ts";
import { Button } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";
import type { PublicGame } from "../../store/index.ts";
import { announce } from "../parts/Announcer.tsx";
import { nextEnd } from "./next-end.ts";
import { giveTime, takeStep } from "./steps.ts";

/** Phases that only the host's own steps lead through, so that there is nothing to skip. */
const ledByHost: readonly PublicGame["phase"][] = ["lobby", "finale", "debrief", "goodbye", "followUp"];

/** More time, less time, the rest of the phase left out, and the rest of the days; in a pause only that. */
export function ClockActions({ game }: { game: PublicGame }) {
  const hasDeadline = !game.paused && nextEnd(game) > 0;
  const canSkip = !game.paused && !ledByHost.includes(game.phase);
  const canEnd = !ending.includes(game.phase);
  if (!hasDeadline && !canSkip && !canEnd) return null;
  return (
    <div class="host-actions host-clock-actions">
      {hasDeadline && (
        <>
          <Button kind="quiet" symbol="plus" onPress={() => void changeTime("moreTime")}>
            {text("host:moreTime")}
          </Button>
          <Button kind="quiet" symbol="minus" onPress={() => void changeTime("lessTime")}>
            {text("console:lessTime")}
          </Button>
        </>
      )}
      {canSkip && (
        <Button
          kind="quiet"
          symbol="pass-on"
          confirm={{
            question: text("console:skipAsk", { phase: text(`board:phase.${game.phase}`) }),
            yes: text("host:yes"),
            no: text("host:no"),
            about: game.turn,
          }}
          onPress={() => void takeStep({ type: "skip" })}
        >
          {text("console:skip")}
        </Button>
      )}
      {canEnd && (
        <Button
          kind="quiet"
          symbol="flag"
          confirm={{ question: text("host:endAsk"), yes: text("host:yes"), no: text("host:no") }}
          onPress={() => void takeStep({ type: "endEarly" })}
        >
          {text("host:endEarly")}
        </Button>
      )}
    </div>
  );
}

async function changeTime(type: "moreTime" | "lessTime"): Promise<void> {
  if (await giveTime(type)) announce(text(type === "moreTime" ? "host:moreTimeDone" : "console:lessTimeDone"));
}
