import { decide } from "../../bots/index.ts";
import { findTable } from "../lookup.ts";
import { minigameView, seatView } from "../views.ts";
import type { TestGame } from "./fixtures.ts";

/** When a child first does something in a mini-game, and how long it then waits between two things (ms). */
interface Pace {
  firstMs: number;
  betweenMs: number;
}

/** Reads with a finger under the words; and as quickly as a game can be played. */
export const slowly: Pace = { firstMs: 20_000, betweenMs: 6_000 };
export const quickly: Pace = { firstMs: 1_000, betweenMs: 1_000 };

/** How often somebody looks up (ms). */
const lookMs = 200;

/** Plays the present mini-game until it is over, with thoughtful children; those at tables without a pace only watch. */
export function playRound(game: TestGame, paceOf: (table: number) => Pace | undefined): void {
  const { state } = game;
  const begin = game.clock;
  const next = new Map<string, number>();
  const random = { seed: begin >>> 0 };
  while (state.phase === "minigame") {
    game.wait(lookMs);
    for (const child of state.seats.values()) {
      const { id: seat, table: number } = child;
      const pace = paceOf(number);
      const table = findTable(game.game, number);
      if (!pace || !table || game.clock < (next.get(seat) ?? begin + pace.firstMs)) continue;
      const eyes = {
        state,
        seat: child,
        table,
        view: () => seatView(game.game, seat),
        minigame: () => minigameView(game.game, number, seat),
      };
      const mind = { skill: "thoughtful", random, stories: game.game.stories } as const;
      const intent = state.phase === "minigame" ? decide(eyes, mind) : undefined;
      if (intent && game.give(seat, intent) === undefined) next.set(seat, game.clock + pace.betweenMs);
    }
  }
}
