import type { RequestHandler } from "express";
import { z } from "zod";
import { setupSchema } from "../../shared/game/index.ts";
import { Refused } from "../refused.ts";
import type { Sessions } from "../sessions/sessions.ts";

const bodySchema = setupSchema.extend({
  /** It is for another day, and kept until then. */
  prepared: z.boolean().default(false),
});

/** `POST /api/sessions` with a setup, and `prepared` when it is for another day: makes a session. */
export function newSessionRoute(sessions: Sessions): RequestHandler {
  return (request, response) => {
    const body = bodySchema.safeParse(request.body);
    if (!body.success) throw new Refused("badRequest");
    const { prepared, ...setup } = body.data;
    response.status(201).json(sessions.create(setup, { prepared }));
  };
}
