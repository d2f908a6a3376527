import { nicknames } from "./nicknames.ts";
import { pick } from "./random.ts";
import type { Game } from "./state.ts";

/** Whether a nickname is of the list and nobody has it. */
export function isNicknameFree(game: Game, nickname: string): boolean {
  const known: readonly string[] = nicknames;
  if (!known.includes(nickname)) return false;
  for (const seat of game.state.seats.values()) if (seat.nickname === nickname) return false;
  return true;
}

/** A nickname nobody has; there are more of them than seats. */
export function freeNickname(game: Game): string {
  const taken = new Set([...game.state.seats.values()].map((seat) => seat.nickname));
  return pick(
    game.secrets.random,
    nicknames.filter((nickname) => !taken.has(nickname)),
  );
}
