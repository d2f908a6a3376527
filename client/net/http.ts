import type { SetupInput } from "../../shared/game/setup.ts";
import {
  type ErrorKey,
  type FoundSession,
  isErrorKey,
  type NewSession,
  type SessionReport,
  type SessionSummary,
} from "../../shared/protocol.ts";

/** How long (ms) an answer may take before the server counts as out of reach. */
export const usualPatienceMs = 6_000;

/** The server was reached and said no. `key` has a sentence in `errors.json`. */
export class RefusedByServer extends Error {
  readonly key: ErrorKey;

  constructor(key: ErrorKey) {
    super(key);
    this.name = "RefusedByServer";
    this.key = key;
  }
}

/** Something else has answered in the server's place, such as a wifi that wants a login first. */
export class AnotherAnswered extends Error {
  constructor() {
    super("Another page answered in the server's place.");
    this.name = "AnotherAnswered";
  }
}

/**
 * Whether an answer is a page, or leads to one, in place of what was asked for: the server itself answers with data.
 *
 * @param response To a request whose redirects are not followed.
 */
export function isAnotherPage({ type, status, headers }: Response): boolean {
  if (type === "opaqueredirect") return true;
  // With a status above, it is a proxy of the server's own that says that the server is away.
  return status < 500 && headers.get("content-type")?.includes("text/html") === true;
}

async function ask<Answer>(path: string, request: RequestInit, patienceMs = usualPatienceMs): Promise<Answer> {
  // AbortSignal.timeout is younger than the tablets of many schools.
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const { signal } = patience;
    const response = await fetch(path, {
      ...request,
      credentials: "omit",
      cache: "no-store",
      redirect: "manual",
      signal,
    });
    if (isAnotherPage(response)) throw new AnotherAnswered();
    // The network may stall here too, after the beginning of an answer.
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok && (answer !== null || response.status === 204)) return answer as Answer;
    const key = typeof answer === "object" && answer !== null && "error" in answer ? answer.error : undefined;
    throw new RefusedByServer(isErrorKey(key) ? key : "serverUnavailable");
  } finally {
    clearTimeout(timer);
  }
}

function post<Answer>(path: string, body: unknown, patienceMs?: number): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  return ask<Answer>(path, { method: "POST", headers, body: JSON.stringify(body) }, patienceMs);
}

function asHost(key: string): RequestInit {
  return { headers: { authorization: `Bearer ${key}` } };
}

/**
 * Finds the session of a code.
 *
 * @param secret The session's long secret, from a scanned link; with it no number of tries is too many.
 * @param patienceMs How long (ms) the answer may take.
 * @throws RefusedByServer when there is no such session; AnotherAnswered, TypeError or DOMException when the server is out
 *   of reach.
 */
export function findSession(code: string, secret?: string, patienceMs?: number): Promise<FoundSession> {
  return post<FoundSession>("/api/join", secret === undefined ? { code } : { code, secret }, patienceMs);
}

/**
 * Makes a session.
 *
 * @param prepared It is for another day, and kept until then.
 * @throws RefusedByServer when the setup or the moment is not right; TypeError or DOMException when out of reach.
 */
export function createSession(setup: SetupInput, prepared: boolean): Promise<NewSession> {
  return post<NewSession>("/api/sessions", { ...setup, prepared });
}

/**
 * How a session was set up and where it stands.
 *
 * @throws RefusedByServer `wrongKey` when there is no such session any more; TypeError or DOMException when out of reach.
 */
export function fetchSummary(code: string, hostKey: string): Promise<SessionSummary> {
  return ask<SessionSummary>(`/api/sessions/${code}`, asHost(hostKey));
}

/**
 * What a class did so far.
 *
 * @throws RefusedByServer `wrongKey` when there is no such session any more; TypeError or DOMException when out of reach.
 */
export function fetchReport(code: string, hostKey: string): Promise<SessionReport> {
  return ask<SessionReport>(`/api/sessions/${code}/report`, asHost(hostKey));
}

/**
 * Ends a session and deletes all that was kept of it.
 *
 * @throws RefusedByServer `wrongKey` when there is no such session any more; TypeError or DOMException when out of reach.
 */
export async function deleteSession(code: string, hostKey: string): Promise<void> {
  await ask(`/api/sessions/${code}`, { method: "DELETE", ...asHost(hostKey) });
}
