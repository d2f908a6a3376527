import type { RequestHandler } from "express";
import { reportOf } from "../../shared/game/index.ts";
import { Refused } from "../refused.ts";
import { openGame } from "../sessions/open-game.ts";
import type { Sessions } from "../sessions/sessions.ts";
import { hostsSession } from "./host-key.ts";

/**
 * `GET /api/sessions/CODE/report` with `Authorization: Bearer HOSTKEY`: what the class did so far, from the session's log.
 * It names no child and no table.
 */
export function reportRoute(sessions: Sessions): RequestHandler<{ code: string }> {
  return (request, response) => {
    const session = hostsSession(sessions, request.params.code, request.get("authorization"));
    if (!session) throw new Refused("wrongKey");
    const { game } = openGame(sessions.store, session, sessions.content);
    response.json({ ...reportOf(game), createdAt: session.createdAt, lastMoveAt: session.lastMoveAt });
  };
}
