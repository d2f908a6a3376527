import { apply, type Content, createGame, type Game, withoutTakenBack } from "../../shared/game/index.ts";
import { contentOf } from "../content.ts";
import type { Store, StoredSession } from "../store/store.ts";

/** A game as its log left it. */
interface OpenedGame {
  game: Game;
  /** Number of the last record played; 0 when there is none. */
  lastNumber: number;
  /** Its game clock, ms: time goes on from here. */
  lastAt: number;
  /** Why the log could not be played to its end, when it could not. */
  damage: { number: number; reason: string } | undefined;
}

/** After so many entries a game that is opened in passing lets everything else have its turn. */
const entriesAtATime = 20;

/**
 * Opens a session by playing its log. A log that is damaged, or that the rules do not follow any more, is played up to
 * its last whole command.
 *
 * @throws When the session's game cannot even be made, or the store cannot be read.
 */
export function openGame(store: Store, session: StoredSession, content: Content): OpenedGame {
  const opening = openingOf(store, session, content);
  for (;;) {
    const { done, value } = opening.next();
    if (done) return value;
  }
}

/**
 * As `openGame`, for whoever can wait: the log is read at once, and played a little at a time, so that games that are
 * being played meanwhile do not stand still.
 */
export async function openGameInPassing(store: Store, session: StoredSession, content: Content): Promise<OpenedGame> {
  const opening = openingOf(store, session, content);
  for (let played = 1; ; played++) {
    const { done, value } = opening.next();
    if (done) return value;
    if (played % entriesAtATime === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

/**
 * Opens a session, one entry of its log at each step.
 *
 * @param upTo Number of the last record to play, when not all are wanted.
 */
function* openingOf(
  store: Store,
  session: StoredSession,
  content: Content,
  upTo = Number.POSITIVE_INFINITY,
): Generator<undefined, OpenedGame> {
  const game = createGame(session.setup, contentOf(content, session.stories), session.seed);
  const { records, damage } = store.readLog(session.code);
  const wanted = records.filter((record) => record.number <= upTo);
  const last = wanted.at(-1);
  const opened: OpenedGame = { game, lastNumber: 0, lastAt: 0, damage };
  for (const record of withoutTakenBack(wanted)) {
    const problem = play(game, record);
    if (problem) {
      // The rules may have stopped half way: what counts is the game without this record.
      const before = yield* openingOf(store, session, content, record.number - 1);
      return { ...before, damage: { number: record.number, reason: problem } };
    }
    opened.lastNumber = record.number;
    opened.lastAt = record.at;
    yield;
  }
  // What was taken back is in the log all the same, and its time has passed.
  if (last) {
    opened.lastNumber = last.number;
    opened.lastAt = last.at;
  }
  return opened;
}

function play(game: Game, record: Parameters<typeof apply>[1]): string | undefined {
  try {
    const applied = apply(game, record);
    return applied.ok ? undefined : `the rules refuse it: ${applied.refusal}`;
  } catch (error) {
    return `the rules fail at it: ${error instanceof Error ? error.message : String(error)}`;
  }
}
