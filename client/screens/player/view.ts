import type { PhaseName, Step } from "../../../shared/game/state.ts";

/** What a player has on the screen. */
export type PlayerView =
  | "lobby"
  | "questions"
  | "intro"
  | "rescue"
  | "morning"
  | "choose"
  | "listen"
  | "heard"
  | "moment"
  | "mark"
  | "talk"
  | "result"
  | "seek"
  | "sought"
  | "help"
  | "helped"
  | "minigame"
  | "evening"
  | "finale"
  | "debrief"
  | "tip"
  | "goodbye"
  | "wait";

/** Which view belongs to a phase and the table's step in it. A table without a task of its own waits and looks on. */
export function playerView(phase: PhaseName, step: Step): PlayerView {
  switch (phase) {
    case "lobby":
    case "intro":
    case "morning":
    case "choose":
    case "evening":
    case "finale":
    case "debrief":
    case "goodbye":
      return phase;
    case "before":
    case "after":
    case "followUp":
      return "questions";
    case "listen":
    case "act":
    case "rescue":
    case "minigame":
    case "teachback":
      return viewOfStep(step);
    default:
      return phase satisfies never;
  }
}

function viewOfStep(step: Step): PlayerView {
  switch (step) {
    case "idle":
    case "done":
      return "wait";
    case "play":
      return "minigame";
    case "listen":
    case "heard":
    case "moment":
    case "mark":
    case "talk":
    case "result":
    case "seek":
    case "sought":
    case "help":
    case "helped":
    case "rescue":
    case "tip":
      return step;
    default:
      return step satisfies never;
  }
}
