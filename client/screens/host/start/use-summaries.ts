import { useEffect, useState } from "preact/hooks";
import type { SessionSummary } from "../../../../shared/protocol.ts";
import { fetchSummary, RefusedByServer } from "../../../net/index.ts";
import { forgetHostKey, type HostKey } from "../host-keys.ts";

/** After so long (ms) a session is asked for again that a server did not answer about. */
const askAgainMs = 3_000;

/**
 * The key of a session that is gone is forgotten so long (ms) after it was made: until then a server may have been started
 * with another folder of data, and would be asked for the session again tomorrow with its own.
 */
const surelyGoneMs = 60 * 86_400_000;

/** What is known of a session: undefined while it is asked, `gone` when it is not kept any more, `unknown` without a server. */
export type Known = SessionSummary | "gone" | "unknown" | undefined;

/**
 * Asks where sessions stand, one after the other. Once a server has been asked for too much it is let rest: whoever goes on
 * would leave nothing for the other hosts at the same address, whose games wait for an answer of their own.
 *
 * @param tell Told each answer; false: no more is wanted.
 * @returns Those to be asked about again.
 */
export async function askInTurn(
  keys: readonly HostKey[],
  tell: (code: string, known: Known) => boolean,
): Promise<HostKey[]> {
  const again: HostKey[] = [];
  for (const [at, key] of keys.entries()) {
    const { known, isTooMuch } = await ask(key);
    if (!tell(key.code, known)) return [];
    if (isTooMuch) return [...again, ...keys.slice(at)];
    if (known === "unknown") again.push(key);
  }
  return again;
}

async function ask(kept: HostKey): Promise<{ known: Known; isTooMuch?: boolean }> {
  try {
    return { known: await fetchSummary(kept.code, kept.key) };
  } catch (error) {
    const refusal = error instanceof RefusedByServer ? error.key : "";
    if (refusal === "wrongKey") {
      if (Date.now() - Date.parse(kept.madeAt) > surelyGoneMs) forgetHostKey(kept);
      return { known: "gone" };
    }
    return { known: "unknown", isTooMuch: refusal === "tooManyTries" };
  }
}

/** Where a session stands. */
export function useSummary(key: HostKey): Known {
  const [keys] = useState([key]);
  return useSummaries(keys)(key.code);
}

/**
 * Where sessions stand, asked one after the other; answers by code.
 *
 * @param keys Asked anew when this is another list.
 */
export function useSummaries(keys: readonly HostKey[]): (code: string) => Known {
  const [known, setKnown] = useState<ReadonlyMap<string, Known>>(new Map());
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const askAll = async (asked: readonly HostKey[]) => {
      const again = await askInTurn(asked, (code, answer) => {
        if (!isOver) setKnown((before) => new Map(before).set(code, answer));
        return !isOver;
      });
      if (again.length > 0) timer = setTimeout(() => void askAll(again), askAgainMs);
    };
    void askAll(keys);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [keys]);
  return (code) => known.get(code);
}
