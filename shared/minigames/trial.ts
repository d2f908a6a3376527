import type { Skill } from "../bots/skill.ts";
import type { Random } from "../game/random.ts";
import { rules } from "../game/rules.ts";
import type { AnyMinigame } from "./minigame.ts";

/** A kind of round to try out. */
interface Trial {
  rounds: number;
  skill: Skill;
  /** Devices at the table, 1..8, and children at each. */
  seats: number;
  heads: number;
  /** How many of the devices never do anything, the last ones; none without it. */
  dark?: number;
  /** Steps until an input arrives: three are a network that takes 300 ms; none without it. */
  delay?: number;
  calm: boolean;
  /** Steps (ten a second) a round lasts at most. */
  steps: number;
  /** 32-bit seed; the same trial with the same seed gives the same figures. */
  seed: number;
}

/** What many rounds came to. */
interface TrialResult {
  /** Share (0..1) of rounds that earned at least one heart. */
  withHearts: number;
  /** Mean hearts a round, 0..3. */
  hearts: number;
  /** Mean steps a round took. */
  steps: number;
  /** Inputs that were accepted, all rounds together. */
  inputs: number;
}

/** A bot looks at its screen five times a second. */
const stepsBetweenLooks = 2;

/** Plays rounds of a mini-game with bots that see only their own seat's view. */
export function playRounds(minigame: AnyMinigame, trial: Trial): TrialResult {
  const random: Random = { seed: trial.seed >>> 0 };
  const sum = { withHearts: 0, hearts: 0, steps: 0, inputs: 0 };
  for (let round = 0; round < trial.rounds; round++) {
    const played = playRound(minigame, trial, random);
    if (played.hearts > 0) sum.withHearts++;
    sum.hearts += played.hearts;
    sum.steps += played.steps;
    sum.inputs += played.inputs;
  }
  return {
    withHearts: sum.withHearts / trial.rounds,
    hearts: sum.hearts / trial.rounds,
    steps: sum.steps / trial.rounds,
    inputs: sum.inputs,
  };
}

function playRound(minigame: AnyMinigame, trial: Trial, random: Random) {
  const { seats, heads, dark = 0, delay = 0, calm, steps, skill } = trial;
  const players = Array.from({ length: seats }, (_, index) => ({ seat: `s${index + 1}`, heads }));
  const state = minigame.create(random, { players, calm, steps, newcomers: ["fien", "wout"] });
  const acting = players.slice(0, seats - dark);
  const underWay: { seat: string; input: unknown; arrives: number }[] = [];
  let passed = 0;
  let inputs = 0;
  while (passed < steps && !minigame.finished(state)) {
    minigame.step(state);
    passed++;
    if (passed % stepsBetweenLooks === 0) {
      for (const { seat } of acting) {
        // Who waits for an answer does not press again.
        if (underWay.some((one) => one.seat === seat)) continue;
        const input = minigame.bot(minigame.view(state, seat), skill, random);
        if (input !== undefined) underWay.push({ seat, input, arrives: passed + delay });
        if (delay === 0) arrive();
      }
    }
    arrive();
  }

  function arrive(): void {
    for (let next = underWay[0]; next && next.arrives <= passed; next = underWay[0]) {
      underWay.shift();
      if (minigame.input(state, next.seat, next.input)) inputs++;
    }
  }

  return { hearts: minigame.hearts(state), steps: passed, inputs };
}

/** The tables that every mini-game is tried with: one device a child, and one device that six children share. */
export const triedTables = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((seats) => ({ name: `table of ${seats}`, seats, heads: 1 })),
  { name: "table of 6 on one device", seats: 1, heads: 6 },
] as const;

/** The variants that every mini-game is tried in, with the steps that a round of them lasts. */
export const triedVariants = [
  { name: "timed", calm: false, steps: rules.minigame.durationMs / rules.minigame.stepMs },
  { name: "calm", calm: true, steps: rules.minigame.calmDurationMs / rules.minigame.stepMs },
] as const;

/** Shares (0..1) of rounds with at least one heart that a mini-game aims for, by skill. */
export const heartTargets = {
  random: { least: 0, most: 0.35 },
  average: { least: 0.55, most: 0.85 },
  thoughtful: { least: 0.9, most: 1 },
} as const satisfies Record<Skill, { least: number; most: number }>;

/** Whether this share (0..1) of rounds with a heart is what a mini-game aims for. */
export function isAsAimedFor(skill: Skill, withHearts: number): boolean {
  const { least, most } = heartTargets[skill];
  return withHearts >= least && withHearts <= most;
}
