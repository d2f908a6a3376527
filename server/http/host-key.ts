import { isSecretOf } from "../sessions/secrets.ts";
import type { Sessions } from "../sessions/sessions.ts";
import type { StoredSession } from "../store/store.ts";

/**
 * The session of a code, for whoever has its host's key; undefined otherwise. A code that is not there answers as a wrong
 * key does, so that nobody finds codes this way.
 *
 * @param authorization The header: `Bearer HOSTKEY`.
 */
export function hostsSession(
  sessions: Sessions,
  code: string,
  authorization: string | undefined,
): StoredSession | undefined {
  const [, key = ""] = /^Bearer ([0-9a-f]{32})$/.exec(authorization ?? "") ?? [];
  const session = sessions.find(code, key);
  return session && isSecretOf(key, session.hostKeyHash) ? session : undefined;
}
