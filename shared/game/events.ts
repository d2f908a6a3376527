import type { PhaseName } from "./state.ts";

/** What happened, for announcing, sound and motion. Everybody may know these; they carry keys, never words. */
export type GameEvent =
  | { type: "phaseStarted"; phase: PhaseName; day: number }
  | { type: "seatJoined"; seat: string; table: number }
  | { type: "claimed"; table: number; newcomer: string }
  | { type: "unclaimed"; table: number; newcomer: string }
  | { type: "alarmRaised"; newcomer: string }
  | { type: "alarmAnswered"; newcomer: string; table: number }
  | { type: "committed"; table: number; newcomer: string }
  | { type: "moodChanged"; newcomer: string; before: number; after: number }
  | { type: "trustGained"; newcomer: string; trust: number }
  | { type: "maxFound"; newcomer: string; adult: string }
  | { type: "helpFound"; newcomer: string; role: string }
  | { type: "heartsWon"; hearts: number }
  | { type: "lightLit"; newcomer: string; table: number }
  | { type: "visitBought"; table: number }
  | { type: "left"; newcomer: string }
  | { type: "found"; newcomer: string }
  | { type: "leftOut"; newcomer: string }
  | { type: "paused" }
  | { type: "resumed" }
  /** `ms` below 0: time was taken away. */
  | { type: "timeAdded"; ms: number };
