import { matchMaker } from "@colyseus/core";
import type { RequestHandler } from "express";
import { isErrorKey } from "../../shared/protocol.ts";
import { callerKey } from "./caller.ts";
import { statusOf } from "./errors.ts";

/**
 * `POST /matchmake/joinById/ROOM`: where the Colyseus SDK asks for a place in a room. The answer is a seat reservation,
 * or `{ error }` with the key alone: the SDK would show a message in its place.
 *
 * Colyseus' own route is not used: it has no limit to a body, believes any X-Forwarded-For, and lets pages of all sites
 * send credentials.
 */
export function matchmakeRoute(): RequestHandler<{ room: string }> {
  return async (request, response) => {
    const { room } = request.params;
    const caller = { ip: callerKey(request), headers: new Headers() };
    try {
      response.json(await matchMaker.controller.invokeMethod("joinById", room, request.body, caller));
    } catch (error) {
      const key = await keyOf(error, room);
      response.status(statusOf(key)).json({ error: key });
    }
  };
}

/** A room that is not there (any more) is opened by `POST /api/join`: whoever comes back tries again from there. */
async function keyOf(error: unknown, room: string) {
  if (error instanceof Error && isErrorKey(error.message)) return error.message;
  // One that is closing takes nobody either, and is not listed any more: it is no full class.
  const isListed = (await matchMaker.query({ roomId: room })).length > 0;
  const isFull = isListed && matchMaker.getLocalRoomById(room)?.hasReachedMaxClients();
  return isFull ? "sessionFull" : "serverUnavailable";
}
