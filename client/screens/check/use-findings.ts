import { useEffect, useRef, useState } from "preact/hooks";
import { holdConnection } from "../../net/index.ts";
import { canSound, draw, type Finding, holdMs, keep, reach, stayed } from "./checks.ts";

export interface Findings {
  /** What is known so far, in no order. */
  found: readonly Finding[];
  /** How long (ms) the connection has held; undefined while there is none to hold. */
  heldMs: number | undefined;
  /** Somebody has listened, and heard it or not. */
  heard: (didHear: boolean) => void;
  /** Holds the connection no longer. */
  stop: () => void;
}

/**
 * Looks at everything, each finding known as soon as it is made.
 *
 * @param round Another number looks at everything again.
 */
export function useFindings(round: number): Findings {
  const [found, setFound] = useState<readonly Finding[]>([]);
  const [heldMs, setHeldMs] = useState<number>();
  const stopper = useRef<AbortController>(undefined);
  const add = (finding: Finding) =>
    setFound((before) => [...before.filter(({ check }) => check !== finding.check), finding]);

  useEffect(() => {
    const mine = new AbortController();
    stopper.current = mine;
    let isGone = false;
    const addMine = (finding: Finding) => {
      if (!isGone) add(finding);
    };
    setFound([draw(), keep(), ...(canSound() ? [] : [{ check: "sound", verdict: "soSo" } as const])]);
    setHeldMs(undefined);
    void reach().then(addMine);
    const onHeld = (ms: number) => {
      addMine({ check: "connect", verdict: "fine" });
      if (!isGone) setHeldMs(ms);
    };
    void holdConnection(holdMs, mine.signal, onHeld).then((held) => {
      if (held.end === "neverCame") addMine({ check: "connect", verdict: "bad" });
      addMine(stayed(held));
      if (!isGone) setHeldMs(undefined);
    });
    return () => {
      isGone = true;
      mine.abort();
    };
  }, [round]);

  return {
    found,
    heldMs,
    heard: (didHear) => add({ check: "sound", verdict: didHear ? "fine" : "soSo" }),
    stop: () => stopper.current?.abort(),
  };
}
