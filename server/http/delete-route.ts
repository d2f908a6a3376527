import type { RequestHandler } from "express";
import { Refused } from "../refused.ts";
import { isSecretOf } from "../sessions/secrets.ts";
import type { Sessions } from "../sessions/sessions.ts";

/**
 * `DELETE /api/sessions/CODE` with `Authorization: Bearer HOSTKEY`: ends a session, tells everybody in it, and deletes
 * all that was kept. A code that is not there answers as a wrong key does, so that nobody finds codes this way.
 */
export function deleteRoute(sessions: Sessions): RequestHandler<{ code: string }> {
  return async (request, response) => {
    const [, key = ""] = /^Bearer ([0-9a-f]{32})$/.exec(request.get("authorization") ?? "") ?? [];
    const session = sessions.find(request.params.code);
    if (!session || !isSecretOf(key, session.hostKeyHash)) throw new Refused("wrongKey");
    await sessions.end(session.code);
    response.status(204).end();
  };
}
