import type { FactId } from "./profiles.ts";

/** What a seat flags: a profile by its place on the stage, or that nobody there wears a mask. */
export type Flag = 0 | 1 | 2 | "nobody";

/** How a turn ended: all flagged rightly, more than half did, some did, none did. */
export type Outcome = "together" | "most" | "some" | "none";

/** A fact as one seat sees it. */
export interface SeenFact {
  /** "" while another device holds it and has not shown it. */
  fact: FactId | "";
  /** Id of the seat that holds it. */
  by: string;
  /** All see it. */
  told: boolean;
}

/** What a seat sees. */
export interface MaskView {
  calm: boolean;
  /** `play`: facts are told and profiles flagged. `read`: the masks are off. */
  stage: "play" | "read" | "over";
  /** Which turn it is (0-based), of how many. */
  index: number;
  of: number;
  /** Step of the round at which this stage began, and how many steps it lasts; 0: it waits. */
  began: number;
  lasts: number;
  /** All have flagged: the curtain is about to fall. */
  closing: boolean;
  profiles: { id: string; facts: [SeenFact, SeenFact] }[];
  /** This seat may flag; one that came later looks on. */
  plays: boolean;
  /** What this seat has flagged; "" nothing yet. */
  flag: Flag | "";
  /** Seats it waits for, and those that have flagged. */
  awake: string[];
  flagged: string[];
  /** Once the masks are off: who wore one, and what each seat had flagged. */
  masked: Flag | "";
  flags: { seat: string; flag: Flag }[];
  /** How each turn ended so far. */
  outcomes: Outcome[];
}
