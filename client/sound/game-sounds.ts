import { useEffect } from "preact/hooks";
import type { GameEvent } from "../../shared/game/events.ts";
import type { PhaseName } from "../../shared/game/state.ts";
import { onEvent } from "../store/index.ts";
import type { Effect } from "./effects.ts";
import type { Loop } from "./loops.ts";
import { loudness } from "./loudness.ts";
import { playEffect, playLoop, playWantedLoop } from "./play.ts";

const loopOfPhase: Readonly<Record<PhaseName, Loop | "">> = {
  lobby: "morning",
  before: "",
  intro: "morning",
  morning: "morning",
  choose: "morning",
  listen: "talk",
  act: "talk",
  minigame: "play",
  evening: "night",
  rescue: "talk",
  finale: "",
  debrief: "",
  teachback: "talk",
  after: "",
  goodbye: "morning",
  followUp: "",
};

/** What is heard when something happens; undefined where it is not worth a sound. */
function effectOf(event: GameEvent): Effect | undefined {
  switch (event.type) {
    case "phaseStarted":
      return event.phase === "finale" ? "finale" : "phase";
    case "seatJoined":
      return "joined";
    case "claimed":
      return "claimed";
    case "committed":
      return "agreed";
    case "moodChanged":
      return event.after > event.before ? "better" : "worse";
    case "maxFound":
    case "helpFound":
      return "max";
    case "alarmRaised":
      return "alarm";
    case "alarmAnswered":
    case "found":
      return "safe";
    case "heartsWon":
      return event.hearts > 0 ? "hearts" : undefined;
    case "lightLit":
      return "light";
    case "unclaimed":
    case "trustGained":
    case "visitBought":
    case "left":
    case "leftOut":
    case "paused":
    case "resumed":
    case "timeAdded":
      return undefined;
    default:
      return event satisfies never;
  }
}

/** What happens in the class is heard as long as the component is there. */
export function useEventSounds(): void {
  useEffect(
    () =>
      onEvent((event) => {
        const effect = effectOf(event);
        if (effect) void playEffect(effect);
      }),
    [],
  );
}

/** A loop under the phase, as long as the component is there; none while it is to be quiet. */
export function usePhaseLoop(phase: PhaseName, quiet: boolean): void {
  const { on, music } = loudness.value;
  useEffect(() => {
    void playLoop(quiet ? "" : loopOfPhase[phase]);
  }, [phase, quiet]);
  useEffect(() => {
    playWantedLoop();
  }, [on, music]);
  useEffect(() => () => void playLoop(""), []);
}
