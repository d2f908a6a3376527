import type { Chapter, Story } from "../stories/format.ts";
import type { NewcomerSecrets, SeatSecrets, TableSecrets } from "./secrets.ts";
import type { Game, NewcomerState, SeatState, TableState } from "./state.ts";

/** The newcomer with this id, or undefined. */
export function findNewcomer(game: Game, id: string): NewcomerState | undefined {
  for (const newcomer of game.state.newcomers) if (newcomer.id === id) return newcomer;
  return undefined;
}

/** The newcomer with this id; throws when the game has none, which would be a fault of the rules. */
export function newcomerOf(game: Game, id: string): NewcomerState {
  const newcomer = findNewcomer(game, id);
  if (!newcomer) throw new Error(`no newcomer ${id}`);
  return newcomer;
}

/** What nobody may know of a newcomer; throws when the game has none. */
export function newcomerSecrets(game: Game, id: string): NewcomerSecrets {
  const secrets = game.secrets.newcomers.get(id);
  if (!secrets) throw new Error(`no secrets of newcomer ${id}`);
  return secrets;
}

/** The story of a newcomer; throws when it was not given to the game. */
export function storyOf(game: Game, id: string): Story {
  const story = game.stories.get(id);
  if (!story) throw new Error(`no story ${id}`);
  return story;
}

/** A chapter (0..3) of a newcomer's story; throws outside that range. */
export function chapterOf(game: Game, id: string, index: number): Chapter {
  const chapter = storyOf(game, id).chapters[index];
  if (!chapter) throw new Error(`story ${id} has no chapter ${index}`);
  return chapter;
}

/** The table with this number, or undefined. */
export function findTable(game: Game, number: number): TableState | undefined {
  for (const table of game.state.tables) if (table.number === number) return table;
  return undefined;
}

/** What only a table's seats may know; throws for a number outside 1..9. */
export function tableSecrets(game: Game, number: number): TableSecrets {
  const secrets = game.secrets.tables[number];
  if (!secrets) throw new Error(`no secrets of table ${number}`);
  return secrets;
}

/** What only a seat itself may know; throws when there is no such seat. */
export function seatSecrets(game: Game, id: string): SeatSecrets {
  const secrets = game.secrets.seats.get(id);
  if (!secrets) throw new Error(`no secrets of seat ${id}`);
  return secrets;
}

/** Seats at a table, those that are away, have passed or were removed included, in the order they came. */
export function seatsOf(game: Game, number: number): readonly SeatState[] {
  return tableSecrets(game, number).seats;
}
