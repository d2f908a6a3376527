import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { apply, type Content, createGame, type Game, seatView, withoutTakenBack } from "../../shared/game/index.ts";
import { minigameView } from "../../shared/game/views.ts";
import { contentOf } from "../content.ts";
import { type KeptLog, readLog } from "./log-file.ts";

/**
 * Sessions as released versions of the program played them, kept to see that later versions open them as they were left:
 * `VERSION/NAME.log.gz`, a log for `npm run replay`, and `VERSION/NAME.moments.gz`, what it came to on the way.
 */
export const recordedFolder = fileURLToPath(new URL("../sessions/recorded", import.meta.url));

/** What could be seen at one place of a log. */
export interface Moment {
  /** How many of the entries that count had been played. */
  played: number;
  /** The public state. */
  state: object;
  /** What each seat saw beside it. */
  seats: object[];
}

/** A session as a version of the program played it. */
export interface RecordedSession {
  version: string;
  name: string;
  log: KeptLog;
  moments: Moment[];
}

/** The game after each entry of a log that counts; the same game each time. Throws when the rules refuse one. */
function* playing({ setup, seed, stories, entries }: KeptLog, content: Content): Generator<Game> {
  const game = createGame(setup, contentOf(content, stories), seed);
  for (const [index, entry] of withoutTakenBack(entries).entries()) {
    const applied = apply(game, entry);
    if (!applied.ok) throw new Error(`entry ${index + 1}, "${entry.command.type}", is refused: ${applied.refusal}`);
    yield game;
  }
}

function momentOf(game: Game, played: number): Moment {
  const seats = [...game.state.seats.values()].map(({ id, table }) => ({
    ...seatView(game, id),
    minigame: minigameView(game, table, id),
  }));
  return JSON.parse(JSON.stringify({ played, state: game.state, seats })) as Moment;
}

/** What can be seen in a log's game after so many entries (rising). Throws when the rules refuse an entry. */
export function momentsOf(log: KeptLog, content: Content, wanted: readonly number[]): Moment[] {
  const moments: Moment[] = [];
  let played = 0;
  for (const game of playing(log, content)) {
    played++;
    if (played === wanted[moments.length]) moments.push(momentOf(game, played));
  }
  return moments;
}

/** After how many entries a phase was about to end, with all that was done in it; and the end of the log. */
export function endsOfPhases(log: KeptLog, content: Content): number[] {
  const ends: number[] = [];
  let played = 0;
  let turn = 0;
  for (const { state } of playing(log, content)) {
    if (played > 0 && state.turn !== turn) ends.push(played);
    turn = state.turn;
    played++;
  }
  return [...ends, played];
}

/** Every session that was recorded, of every version. */
export function recordedSessions(): RecordedSession[] {
  return readdirSync(recordedFolder).flatMap((version) => {
    const folder = join(recordedFolder, version);
    const unzipped = (file: string) => gunzipSync(readFileSync(join(folder, file))).toString();
    const names = readdirSync(folder).flatMap((file) =>
      file.endsWith(".log.gz") ? file.slice(0, -".log.gz".length) : [],
    );
    return names.map((name) => ({
      version,
      name,
      log: readLog(unzipped(`${name}.log.gz`)),
      moments: JSON.parse(unzipped(`${name}.moments.gz`)) as Moment[],
    }));
  });
}
