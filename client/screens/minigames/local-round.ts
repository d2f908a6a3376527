// First of all: it is about every schema that is made after it.
import "./without-eval.ts";
import type { Skill } from "../../../shared/bots/skill.ts";
import type { Random } from "../../../shared/game/random.ts";
import { rules } from "../../../shared/game/rules.ts";
import { type HeartCount, minigameById, type Praise } from "../../../shared/minigames/index.ts";

/** What a host chooses for a round of practice. */
export interface RoundOptions {
  /** Id of the mini-game. */
  id: string;
  /** Devices at the table, 1..8; the first is this one, bots play the others. */
  seats: number;
  /** How well the bots play. */
  skill: Skill;
  /** Without time pressure. */
  calm: boolean;
  /** 32-bit seed: the same round again. */
  seed: number;
  /** Ids of newcomers who may appear; at least one. */
  newcomers: readonly string[];
}

/** The own seat of a round. */
export const ownSeat = "s1";
/** A bot looks at its screen twice a second, about as fast as a child. */
const stepsBetweenLooks = 5;

/** A round of one mini-game on this device alone, by the same rules as on the server. */
export class LocalRound {
  readonly #minigame;
  readonly #state: unknown;
  readonly #bots: readonly string[];
  readonly #skill: Skill;
  readonly #random: Random;
  #stepsLeft: number;

  constructor({ id, seats, skill, calm, seed, newcomers }: RoundOptions) {
    const { stepMs, durationMs, calmDurationMs } = rules.minigame;
    this.#minigame = minigameById(id);
    this.#stepsLeft = (calm ? calmDurationMs : durationMs) / stepMs;
    this.#random = { seed };
    this.#skill = skill;
    const players = Array.from({ length: seats }, (_, index) => ({ seat: `s${index + 1}`, heads: 1 }));
    this.#bots = players.map(({ seat }) => seat).filter((seat) => seat !== ownSeat);
    this.#state = this.#minigame.create({ seed }, { players, calm, steps: this.#stepsLeft, newcomers });
  }

  /** What a seat sees now, as the mini-game defines it. */
  view(seat = ownSeat): unknown {
    return this.#minigame.view(this.#state, seat);
  }

  get hearts(): HeartCount {
    return this.#minigame.hearts(this.#state);
  }

  /** What was done well. */
  get praise(): Praise {
    return this.#minigame.praise(this.#state);
  }

  /** Time is up, or nothing more can happen. */
  get isOver(): boolean {
    return this.#stepsLeft <= 0 || this.#minigame.finished(this.#state);
  }

  /** Plays an input of the own seat; false when the rules refuse it. */
  play(input: unknown): boolean {
    if (this.isOver) return false;
    const parsed = this.#minigame.inputSchema.safeParse(input);
    return parsed.success && this.#minigame.input(this.#state, ownSeat, parsed.data);
  }

  /** Lets a tenth of a second pass, bots included. */
  step(): void {
    if (this.isOver) return;
    this.#minigame.step(this.#state);
    this.#stepsLeft -= 1;
    if (this.#stepsLeft % stepsBetweenLooks !== 0) return;
    for (const seat of this.#bots) {
      const input = this.#minigame.bot(this.view(seat), this.#skill, this.#random);
      if (input !== undefined) this.#minigame.input(this.#state, seat, input);
    }
  }
}
