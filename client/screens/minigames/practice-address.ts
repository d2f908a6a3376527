import { skills } from "../../../shared/bots/skill.ts";
import { rules } from "../../../shared/game/rules.ts";
import { hasPage, type MinigameId } from "../../minigames/index.ts";
import type { RoundOptions } from "./local-round.ts";

/** What stands in the address, so that a round can be shared, or shown again. */
export interface PracticeAddress extends Pick<RoundOptions, "seats" | "skill" | "calm" | "seed"> {
  /** Undefined: the list. */
  id: MinigameId | undefined;
}

/** Reads `?game=ID&seats=4&skill=average&calm&seed=7`; what is missing or unknown gets a sensible value. */
export function readPracticeAddress(search: string): PracticeAddress {
  const parts = new URLSearchParams(search);
  const id = parts.get("game") ?? "";
  const seats = Number(parts.get("seats") ?? 4);
  const seed = Number(parts.get("seed") ?? 1);
  return {
    id: hasPage(id) ? id : undefined,
    seats: Number.isInteger(seats) && seats >= 1 && seats <= rules.tables.seats ? seats : 4,
    skill: skills.find((skill) => skill === parts.get("skill")) ?? "average",
    calm: parts.has("calm"),
    seed: Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32 ? seed : 1,
  };
}

/** The address of a round, or of the list. */
export function writePracticeAddress({ id, seats, skill, calm, seed }: PracticeAddress): string {
  if (!id) return "/minigames";
  return `/minigames?game=${id}&seats=${seats}&skill=${skill}${calm ? "&calm" : ""}&seed=${seed}`;
}
