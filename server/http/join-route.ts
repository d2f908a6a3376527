import type { RequestHandler } from "express";
import { z } from "zod";
import type { FoundSession } from "../../shared/protocol.ts";
import { Buckets } from "../limits/buckets.ts";
import { WrongCodes } from "../limits/wrong-codes.ts";
import { Refused } from "../refused.ts";
import type { Sessions } from "../sessions/sessions.ts";
import { callerKey } from "./caller.ts";

const bodySchema = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  secret: z.string().max(128).optional(),
});

/** How often hosts hear of wrong codes at their address: once an hour. */
const warnings = { atOnce: 1, refillMs: 3_600_000 } as const;

/**
 * `POST /api/join`: finds the session of a code and opens it. With a secret that belongs to the session (the long one of
 * the join link, that of an own seat, or the host's key) no number of tries is too many; typed codes are judged by
 * `WrongCodes`.
 *
 * @param now A clock in ms that never goes back.
 */
export function joinRoute(sessions: Sessions, now: () => number): RequestHandler {
  const wrongCodes = new WrongCodes(now);
  const warned = new Buckets(warnings, now);
  return async (request, response) => {
    const parsed = bodySchema.safeParse(request.body);
    if (!parsed.success) throw new Refused("badRequest");
    const { code, secret } = parsed.data;
    const session = sessions.find(code, secret);
    const isKnown = session !== undefined && secret !== undefined && sessions.isKnown(session, secret);
    if (!isKnown) {
      const address = callerKey(request);
      const home = sessions.atHome(address);
      const atHome = home.has(code);
      const verdict = wrongCodes.judge({ address, right: session !== undefined, atHome, sessionsAtHome: home.size });
      if (verdict === "tooManyTries" && warned.take(address))
        for (const one of home.values()) one.warned("manyWrongCodes");
      if (verdict !== "right") throw new Refused(verdict);
    }
    if (!session) throw new Refused("unknownCode");
    const found: FoundSession = {
      room: await sessions.open(session),
      boardLanguage: session.setup.boardLanguage,
      avatarsTaken: sessions.avatarsTaken(code),
    };
    response.json(found);
  };
}
