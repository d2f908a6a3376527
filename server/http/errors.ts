import type { ErrorRequestHandler, Response } from "express";
import type { ErrorKey } from "../../shared/protocol.ts";
import type { Log } from "../log.ts";
import { Refused } from "../refused.ts";

/** Status and sentence of each error an HTTP route answers with. Children read the sentence of the key, in their language. */
const answers: Record<ErrorKey, { status: number; message: string }> = {
  badRequest: { status: 400, message: "The request does not have the form this route takes." },
  unknownCode: { status: 404, message: "There is no session with this code." },
  tooManyTries: { status: 429, message: "Too many tries from this address: wait, or use the link with its secret." },
  sessionFull: { status: 409, message: "The session is full." },
  tableFull: { status: 409, message: "The table is full." },
  doorClosed: { status: 403, message: "The host has closed the door: nobody new can join." },
  removed: { status: 403, message: "The host has removed this seat." },
  ended: { status: 410, message: "The session has ended." },
  wrongKey: { status: 403, message: "This is not the key of the session's host." },
  wrongOrigin: { status: 403, message: "Pages of other sites may not use this server." },
  tooManySessions: { status: 503, message: "There are too many sessions: try again later." },
  serverUnavailable: { status: 503, message: "The server cannot do this now: try again." },
  notFound: { status: 404, message: "There is nothing at this address." },
};

/** The HTTP status an error is answered with. */
export function statusOf(key: ErrorKey): number {
  return answers[key].status;
}

/** Answers with the status of an error and `{ error, message }`. */
export function answerError(response: Response, key: ErrorKey): void {
  const { status, message } = answers[key];
  response.status(status).json({ error: key, message });
}

/** The end of every request that fails: refusals get their key, malformed ones `badRequest`, faults are logged. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof Refused) {
      answerError(response, error.key);
      return;
    }
    const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
    if (status >= 400 && status < 500) {
      answerError(response, "badRequest");
      return;
    }
    log.error({ error }, "a request failed");
    answerError(response, "serverUnavailable");
  };
}
