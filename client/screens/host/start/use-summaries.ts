import { useEffect, useState } from "preact/hooks";
import type { SessionSummary } from "../../../../shared/protocol.ts";
import { fetchSummary, RefusedByServer } from "../../../net/index.ts";
import type { HostKey } from "../host-keys.ts";

/** After so long (ms) a session is asked for again that a server did not answer about. */
const askAgainMs = 3_000;

/** What is known of a session: undefined while it is asked, `gone` when it is not kept any more, `unknown` without a server. */
export type Known = SessionSummary | "gone" | "unknown" | undefined;

async function ask({ code, key }: HostKey): Promise<Known> {
  try {
    return await fetchSummary(code, key);
  } catch (error) {
    return error instanceof RefusedByServer && error.key === "wrongKey" ? "gone" : "unknown";
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
      const unknown: HostKey[] = [];
      for (const key of asked) {
        const answer = await ask(key);
        if (isOver) return;
        setKnown((before) => new Map(before).set(key.code, answer));
        if (answer === "unknown") unknown.push(key);
      }
      if (unknown.length > 0) timer = setTimeout(() => void askAll(unknown), askAgainMs);
    };
    void askAll(keys);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [keys]);
  return (code) => known.get(code);
}
