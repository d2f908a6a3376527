import { decide, type Mind } from "../../shared/bots/index.ts";
import type { Game, PlayerIntent } from "../../shared/game/index.ts";
import { draw, type Random } from "../../shared/game/random.ts";
import { minigameView, seatView } from "../../shared/game/views.ts";

/** How long a bot takes for a choice, or for a tap in a mini-game (ms), shortest and longest. */
const pace = { choice: [1_500, 4_500], tap: [300, 800] } as const;

/** Plays the bots of a session at a child's pace; each sees only what its seat may see. */
export class Bots {
  readonly #mind: Mind;
  readonly #random: Random;
  /** When each bot looks up next, ms. */
  readonly #nextAt = new Map<string, number>();

  /** @param seed 32 bits; the bots' choices and pace follow from it. */
  constructor(game: Game, seed: number) {
    this.#random = { seed };
    this.#mind = { skill: game.setup.bots.skill, random: { seed: ~seed >>> 0 }, stories: game.stories };
  }

  /** Lets every bot whose turn it is give its command. `now` in ms, by a clock that never goes back. */
  act(game: Game, now: number, give: (seat: string, intent: PlayerIntent) => void): void {
    const { state } = game;
    if (state.paused || state.phase === "lobby") return;
    for (const seat of [...state.seats.values()]) {
      if (!seat.bot || !this.#isTurnOf(seat.id, now, state.phase === "minigame")) continue;
      const table = [...state.tables].find((one) => one.number === seat.table);
      if (!table) continue;
      const view = () => seatView(game, seat.id);
      const minigame = () => minigameView(game, table.number, seat.id);
      const intent = decide({ state, seat, table, view, minigame }, this.#mind);
      if (intent) give(seat.id, intent);
    }
  }

  #isTurnOf(seat: string, now: number, isTap: boolean): boolean {
    const [shortest, longest] = isTap ? pace.tap : pace.choice;
    const next = now + shortest + draw(this.#random) * (longest - shortest);
    const due = this.#nextAt.get(seat);
    if (due !== undefined && due > now && due < now + longest) return false;
    this.#nextAt.set(seat, next);
    return due !== undefined;
  }
}
