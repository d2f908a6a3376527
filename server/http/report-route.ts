import type { RequestHandler } from "express";
import { type Game, reportOf } from "../../shared/game/index.ts";
import { Buckets } from "../limits/buckets.ts";
import { Refused } from "../refused.ts";
import { openGameInPassing } from "../sessions/open-game.ts";
import type { Sessions } from "../sessions/sessions.ts";
import type { StoredSession } from "../store/store.ts";
import { callerKey } from "./caller.ts";
import { hostsSession } from "./host-key.ts";

/**
 * Reports an address may have; each may play a session's log again, in some tenths of a second where it is that of a week.
 * A day at an event may come to a hundred classes, whose report of all is asked for by one page.
 */
const reports = { atOnce: 30, refillMs: 2_000 } as const;

/**
 * `GET /api/sessions/CODE/report` with `Authorization: Bearer HOSTKEY`: what the class did so far, from the game of a
 * session that is open, else from its log. It names no child and no table.
 *
 * @param now A clock in ms that never goes back.
 */
export function reportRoute(sessions: Sessions, now: () => number): RequestHandler<{ code: string }> {
  const buckets = new Buckets(reports, now);
  let inTurn: Promise<unknown> = Promise.resolve();
  /** One log after the other: however many are asked for, those who play meanwhile wait for a piece of one. */
  const gameFromLog = (session: StoredSession): Promise<Game> => {
    const opening = inTurn.then(() => openGameInPassing(sessions.store, session, sessions.content));
    inTurn = opening.catch(() => {});
    return opening.then(({ game }) => game);
  };
  return async (request, response) => {
    const hosted = () => hostsSession(sessions, request.params.code, request.get("authorization"));
    const session = hosted();
    if (!session) throw new Refused("wrongKey");
    // Only now: keys of games that are gone, which a browser goes on keeping, cost no report.
    if (!buckets.take(callerKey(request))) throw new Refused("tooManyTries");
    const game = sessions.gameOf(session.code) ?? (await gameFromLog(session));
    // It may have been deleted meanwhile.
    if (hosted()?.room !== session.room) throw new Refused("wrongKey");
    response.json({ ...reportOf(game), createdAt: session.createdAt, lastMoveAt: session.lastMoveAt });
  };
}
