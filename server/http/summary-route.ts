import type { RequestHandler } from "express";
import { Refused } from "../refused.ts";
import type { Sessions } from "../sessions/sessions.ts";
import { hostsSession } from "./host-key.ts";

/** `GET /api/sessions/CODE` with `Authorization: Bearer HOSTKEY`: how a session was set up and where it stands. */
export function summaryRoute(sessions: Sessions): RequestHandler<{ code: string }> {
  return (request, response) => {
    const session = hostsSession(sessions, request.params.code, request.get("authorization"));
    if (!session) throw new Refused("wrongKey");
    response.json(sessions.summaryOf(session));
  };
}
