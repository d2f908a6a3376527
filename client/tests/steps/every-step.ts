import { loadContent } from "../../../server/content.ts";
import { type Played, playGame, type Trial } from "../../../shared/bots/play-game.ts";
import { apply, createGame } from "../../../shared/game/index.ts";
import { findTable } from "../../../shared/game/lookup.ts";
import type { Game } from "../../../shared/game/state.ts";
import { type SeatView, seatView } from "../../../shared/game/views.ts";
import { playerView } from "../../screens/player/view.ts";

/** What one player has on the screen at some moment of a game: what everybody may see, and what the seat sees beside it. */
export interface StepShown {
  /** The player's view, with what tells it from others of its kind: "sought notNow", "minigame mask-off". */
  name: string;
  game: ReturnType<Game["state"]["toJSON"]>;
  seat: SeatView;
}

/** The seat that is watched: the first one at the first table. */
const watched = "s1";

/** Every view, so that none is forgotten when there is a new one. */
const wanted = [
  "lobby",
  "questions",
  "intro",
  "morning",
  "choose",
  "listen",
  "heard",
  "moment",
  "mark",
  "talk",
  "result",
  "seek",
  "sought found",
  "sought less",
  "sought notNow",
  "sought words",
  "help",
  "helped fits",
  "wait",
  "minigame lights-out",
  "minigame listening-ear",
  "minigame mask-off",
  "minigame right-line",
  "minigame stop-the-spread",
  "minigame strong-key",
  "evening",
  "rescue",
  "finale",
  "debrief",
  "tip",
  "goodbye",
] as const;

/** So many games at most until every view has been met. */
const mostGames = 60;

/** Every step of play, as bots come to it in whole games; throws when one is never met. */
export function everyStep(): StepShown[] {
  const content = loadContent();
  const found = new Map<string, StepShown>();
  for (let seed = 1; seed <= mostGames && wanted.some((name) => !found.has(name)); seed++) {
    const trial: Trial = {
      setup: { preset: seed % 3 === 0 ? "week" : "lesson", tables: 1 + (seed % 2), questions: true },
      content,
      players: 3,
      skill: seed % 2 === 0 ? "average" : "random",
      seed,
    };
    watch(trial, playGame(trial), found);
  }
  const missing = wanted.filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`no game came to ${missing.join(", ")}`);
  return wanted.flatMap((name) => found.get(name) ?? []);
}

/** The same where three children share the watched device; only what is different then. */
export function everyStepOfSharedDevice(): StepShown[] {
  const trial: Trial = {
    setup: { preset: "lesson", tables: 2 },
    content: loadContent(),
    players: 2,
    skill: "average",
    seed: 3,
  };
  const played = playGame(trial);
  const log = played.log.map((entry) =>
    entry.command.type === "join" && entry.command.seat === watched
      ? { ...entry, command: { ...entry.command, heads: 3 } }
      : entry,
  );
  const found = new Map<string, StepShown>();
  watch(trial, { ...played, log }, found);
  return ["lobby", "listen", "mark", "talk", "goodbye"].flatMap((name) => {
    const step = found.get(name);
    return step ? [{ ...step, name: `${name}, shared` }] : [];
  });
}

/** Plays a game again and keeps each view that is new, as it is when most has been done in it. */
function watch({ content, seed }: Trial, { setup, log }: Played, found: Map<string, StepShown>): void {
  const game = createGame(setup, content, seed);
  let stay = { name: "", entries: 0 };
  let latest: StepShown | undefined;
  for (const entry of log) {
    apply(game, entry);
    const name = nameOf(game);
    stay = name === stay.name ? { name, entries: stay.entries + 1 } : { name, entries: 0 };
    if (latest && latest.name !== name) {
      found.set(latest.name, latest);
      latest = undefined;
    }
    if (name !== "" && !found.has(name) && isWorthKeeping(game, stay.entries)) latest = shown(name, game);
  }
  if (latest && !found.has(latest.name)) found.set(latest.name, latest);
}

/** Where somebody has to choose, the seat has not said yes yet: its big button is still to be pressed. */
function isWorthKeeping(game: Game, entries: number): boolean {
  if (game.state.phase === "minigame") return entries === 40;
  return entries === 0 || !seatView(game, watched).ready;
}

function nameOf(game: Game): string {
  const seat = game.state.seats.get(watched);
  const table = seat && findTable(game, seat.table);
  if (!table) return "";
  const view = playerView(game.state.phase, table.step);
  const { visit } = seatView(game, watched);
  if (view === "minigame") return `minigame ${game.state.minigame}`;
  if (view === "sought") return `sought ${visit?.sought ?? ""}`;
  if (view === "helped") return `helped ${visit?.helped ?? ""}`;
  return view;
}

function shown(name: string, game: Game): StepShown {
  // As they travel: plain data, of one moment.
  return structuredClone({ name, game: game.state.toJSON(), seat: seatView(game, watched) });
}
