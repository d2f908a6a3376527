import { Button } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";
import { attempt, type PublicGame } from "../../store/index.ts";
import { announce } from "../player/parts/Announcer.tsx";
import { nextEnd } from "./next-end.ts";
import { takeStep } from "./steps.ts";

/** Phases that only the host's own steps lead through, so that there is nothing to skip. */
const ledByHost: readonly PublicGame["phase"][] = ["lobby", "finale", "debrief", "goodbye", "followUp"];

/** Pause, more time, less time, and the rest of the phase left out. */
export function ClockActions({ game }: { game: PublicGame }) {
  const hasDeadline = nextEnd(game) > 0;
  return (
    <div class="host-actions host-clock-actions">
      <Button kind="choice" symbol="pause" onPress={() => void attempt({ type: "pause" })}>
        {text("host:pause")}
      </Button>
      {hasDeadline && (
        <>
          <Button kind="quiet" symbol="plus" onPress={() => void giveTime("moreTime")}>
            {text("host:moreTime")}
          </Button>
          <Button kind="quiet" symbol="minus" onPress={() => void giveTime("lessTime")}>
            {text("console:lessTime")}
          </Button>
        </>
      )}
      {!ledByHost.includes(game.phase) && (
        <Button
          kind="quiet"
          symbol="pass-on"
          confirm={{
            question: text("console:skipAsk", { phase: text(`board:phase.${game.phase}`) }),
            yes: text("host:yes"),
            no: text("host:no"),
          }}
          onPress={() => void takeStep({ type: "skip" })}
        >
          {text("console:skip")}
        </Button>
      )}
    </div>
  );
}

async function giveTime(type: "moreTime" | "lessTime"): Promise<void> {
  const answer = await attempt({ type });
  if (answer.ok) announce(text(type === "moreTime" ? "host:moreTimeDone" : "console:lessTimeDone"));
}
