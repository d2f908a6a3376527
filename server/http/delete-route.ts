import type { RequestHandler } from "express";
import { Refused } from "../refused.ts";
import type { Sessions } from "../sessions/sessions.ts";
import { hostsSession } from "./host-key.ts";

/**
 * `DELETE /api/sessions/CODE` with `Authorization: Bearer HOSTKEY`: ends a session, tells everybody in it, and deletes
 * all that was kept.
 */
export function deleteRoute(sessions: Sessions): RequestHandler<{ code: string }> {
  return async (request, response) => {
    const session = hostsSession(sessions, request.params.code, request.get("authorization"));
    if (!session) throw new Refused("wrongKey");
    await sessions.end(session.code);
    response.status(204).end();
  };
}
