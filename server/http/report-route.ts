import type { RequestHandler } from "express";
import { reportOf } from "../../shared/game/index.ts";
import { Buckets } from "../limits/buckets.ts";
import { Refused } from "../refused.ts";
import { openGame } from "../sessions/open-game.ts";
import type { Sessions } from "../sessions/sessions.ts";
import { callerKey } from "./caller.ts";
import { hostsSession } from "./host-key.ts";

/** Reports an address may have; each plays a session's log again, in some tenths of a second. */
const reports = { atOnce: 30, refillMs: 10_000 } as const;

/**
 * `GET /api/sessions/CODE/report` with `Authorization: Bearer HOSTKEY`: what the class did so far, from the session's log.
 * It names no child and no table.
 *
 * @param now A clock in ms that never goes back.
 */
export function reportRoute(sessions: Sessions, now: () => number): RequestHandler<{ code: string }> {
  const buckets = new Buckets(reports, now);
  return (request, response) => {
    const session = hostsSession(sessions, request.params.code, request.get("authorization"));
    if (!session) throw new Refused("wrongKey");
    // Only now: keys of games that are gone, which a browser goes on keeping, cost no report.
    if (!buckets.take(callerKey(request))) throw new Refused("tooManyTries");
    const { game } = openGame(sessions.store, session, sessions.content);
    response.json({ ...reportOf(game), createdAt: session.createdAt, lastMoveAt: session.lastMoveAt });
  };
}
