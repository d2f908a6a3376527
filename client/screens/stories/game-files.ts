import type { Namespace } from "../../language/index.ts";

/** A file of words that belongs to no newcomer: `assets/events`, `assets/help` (the services), or one of `assets/locales`. */
export type GameFile = Namespace | "events" | "services";

/** The pages of the reader on which such files are read: what children meet, and what only adults do. */
export const gamePages = ["game", "adults"] as const;
export type GamePage = (typeof gamePages)[number];

/**
 * On which page each file is read, in the order in which it is shown there. It is a list of all of them, so that a new file
 * does not compile before somebody has said who meets it.
 */
const pageOf = {
  join: "game",
  player: "game",
  phases: "game",
  events: "game",
  minigames: "game",
  "listening-ear": "game",
  "stop-the-spread": "game",
  "mask-off": "game",
  "right-line": "game",
  "strong-key": "game",
  "lights-out": "game",
  practice: "game",
  board: "game",
  rescue: "game",
  questions: "game",
  debrief: "game",
  tips: "game",
  kit: "game",
  help: "game",
  services: "game",
  words: "game",
  privacy: "game",
  paper: "game",
  common: "game",
  refusals: "game",
  errors: "game",
  start: "adults",
  prepare: "adults",
  host: "adults",
  plan: "adults",
  console: "adults",
  report: "adults",
  pdf: "adults",
  check: "adults",
  stories: "adults",
  // The page that shows how the game is drawn, for those who draw it.
  design: "none",
} as const satisfies Record<GameFile, GamePage | "none">;

/** A file that is read on one of the pages. */
export type ReadFile = {
  [File in GameFile]: (typeof pageOf)[File] extends GamePage ? File : never;
}[GameFile];

const files = Object.keys(pageOf) as readonly GameFile[];

/** The files that are read on a page, in the order in which they are shown. */
export function filesOn(page: GamePage): readonly ReadFile[] {
  return files.filter((file): file is ReadFile => pageOf[file] === page);
}

/** Whether the name in an address is that of a page of the game's own words, not of a newcomer. */
export function isGamePage(name: string): name is GamePage {
  return gamePages.some((page) => page === name);
}
