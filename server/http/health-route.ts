import type { RequestHandler } from "express";
import type { Sessions } from "../sessions/sessions.ts";

/** The store is tried out at most this often (ms), however often somebody asks. */
const tryMs = 1_000;

/**
 * `GET /health`: 200 while sessions can be made, joined and kept, otherwise 503; with the version of the program, for how
 * many seconds it runs, and how many sessions are open.
 *
 * @param now A clock in ms that never goes back.
 */
export function healthRoute(
  server: { sessions: Sessions; version: string; isDraining: () => boolean },
  now: () => number,
): RequestHandler {
  const startedAt = now();
  let isWritable = false;
  let triedAt = Number.NEGATIVE_INFINITY;
  return (_request, response) => {
    if (now() - triedAt >= tryMs) {
      isWritable = canWrite(server.sessions);
      triedAt = now();
    }
    const status = server.isDraining() ? "stopping" : isWritable ? "ok" : "storeUnwritable";
    response.set("Cache-Control", "no-store").status(status === "ok" ? 200 : 503);
    response.json({
      status,
      version: server.version,
      uptimeSeconds: Math.floor((now() - startedAt) / 1_000),
      openSessions: server.sessions.openCount,
    });
  };
}

function canWrite({ store }: Sessions): boolean {
  try {
    store.tryWriting();
    return true;
  } catch {
    return false;
  }
}
