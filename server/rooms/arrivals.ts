import { randomInt } from "node:crypto";
import type { Entry } from "../../shared/game/index.ts";
import { avatars } from "../../shared/game/nicknames.ts";
import { isErrorKey } from "../../shared/protocol.ts";
import { Refused } from "../refused.ts";
import type { PlayerJoin } from "./join-options.ts";
import type { Member } from "./member.ts";
import type { Seats } from "./seats.ts";
import { RulesFailed, type SessionGame } from "./session-game.ts";
import type { Owners } from "./session-log.ts";

/**
 * Finds the seat of a player who comes: the one that their secret owns, otherwise a new one. A seat that the game has given
 * up meanwhile, as it does for the questions some weeks later, is nobody's any more.
 *
 * @returns The seat's id.
 * @throws Refused when the player may not come in.
 */
export function arrive(game: SessionGame, seats: Seats<Member>, wish: PlayerJoin): string {
  const own = seats.ownedBy(wish.secret);
  if (own === undefined) return takeNewSeat(game, seats, wish);
  const seat = game.game.state.seats.get(own);
  if (!seat) {
    seats.leave(own);
    return takeNewSeat(game, seats, wish, [own]);
  }
  if (game.game.secrets.seats.get(own)?.removed) throw new Refused("removed");
  if (!seat.here) give(game, { type: "presence", seat: own, here: true });
  return own;
}

/** Gives a seat up for good; where the game does not allow that, the seat is kept for its owner. */
export function giveUp(game: SessionGame, seats: Seats<Member>, seat: string): void {
  if (game.give("server", { type: "leave", seat }, { left: [seat] }).ok) seats.leave(seat);
}

/** `left`: the seat that the secret owned before, where the game has given it up. */
function takeNewSeat(game: SessionGame, seats: Seats<Member>, wish: PlayerJoin, left: readonly string[] = []): string {
  const seat = `s${game.game.secrets.seatsMade + 1}`;
  const avatar = wish.avatar ?? avatars[randomInt(avatars.length)] ?? avatars[0];
  const { nickname = "", table, heads } = wish;
  const owner = seats.take(seat, wish.secret);
  try {
    give(game, { type: "join", seat, nickname, avatar, table, heads, bot: false }, { taken: [owner], left });
  } catch (error) {
    seats.leave(seat);
    const isWishTooMuch = error instanceof Refused && error.key === "tableFull" && table !== 0;
    if (isWishTooMuch) return takeNewSeat(game, seats, { ...wish, table: 0 }, left);
    throw error;
  }
  return seat;
}

function give(game: SessionGame, command: Entry["command"], owners?: Owners): void {
  try {
    const applied = game.give("server", command, owners);
    if (!applied.ok) throw new Refused(isErrorKey(applied.refusal) ? applied.refusal : "serverUnavailable");
  } catch (error) {
    throw error instanceof RulesFailed ? new Refused("serverUnavailable") : error;
  }
}
