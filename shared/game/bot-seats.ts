import type { Tell } from "./command.ts";
import { freeNickname } from "./free-nickname.ts";
import { seatsOf } from "./lookup.ts";
import { avatars } from "./nicknames.ts";
import { shuffled } from "./random.ts";
import { addSeat, removeSeat } from "./seating.ts";
import type { Game } from "./state.ts";

/** Fills every table up to `perTable` seats with bots. */
export function fillTables(game: Game, perTable: number, tell: Tell): void {
  for (const table of game.state.tables) {
    const looks = shuffled(game.secrets.random, avatars);
    while (seatsOf(game, table.number).length < perTable) {
      const id = `s${game.secrets.seatsMade + 1}`;
      const avatar = looks.pop() ?? avatars[0];
      addSeat(game, table, { id, nickname: freeNickname(game), avatar, heads: 1, bot: true }, tell);
    }
  }
}

/** Sends all bots away. */
export function removeBots(game: Game): void {
  for (const seat of [...game.state.seats.values()]) if (seat.bot) removeSeat(game, seat);
}
