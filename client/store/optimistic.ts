import { useEffect, useRef, useState } from "preact/hooks";
import type { PlayerIntent } from "../net/index.ts";
import { attempt } from "./attempt.ts";

/** How long (ms) a change that was accepted is shown at most before the server's own word must have come. */
const confirmationMs = 1_000;

interface Optimistic<Value, Asked = PlayerIntent> {
  /** What to show: what has just been done, or what the server says. */
  value: Value;
  /** What has just been done is not confirmed yet. */
  pending: boolean;
  /** Shows `next` at once and asks for it; a refusal takes it back and says why. */
  change: (next: Value, asked: Asked) => void;
}

/** Something done on this device that the server has not told back yet. */
export interface Pending<Value> {
  value: Value;
  /** Each change has a number of its own, so that the answer to an older one changes nothing. */
  number: number;
  /** What the server said, as JSON, when it was done. */
  before: string;
  /** Values, as JSON, that were done here just before and are not confirmed either: the server tells them first. */
  overtaken: readonly string[];
  /** The server has said yes. */
  accepted: boolean;
}

/** What to show of a pending change: it stands until the server has said yes and has said something newer. */
export function stillPending<Value>(pending: Pending<Value> | null, said: string): Pending<Value> | null {
  if (!pending?.accepted || pending.before === said || pending.overtaken.includes(said)) return pending;
  return null;
}

/** A pending change after the answer to one of that number: accepted, or taken back. */
export function afterAnswer<Value>(pending: Pending<Value> | null, number: number, ok: boolean): Pending<Value> | null {
  if (pending?.number !== number) return pending;
  return ok ? { ...pending, accepted: true } : null;
}

/**
 * Shows what somebody does at once, before the server has said yes, and takes it back when it says no.
 *
 * @param confirmed What the server says; plain data.
 */
export function useOptimistic<Value>(confirmed: Value): Optimistic<Value> {
  return useOptimisticBy<Value, PlayerIntent>(confirmed, attempt);
}

/**
 * The same, where something else than the game is asked.
 *
 * @param ask Asks for a change; answers whether it was accepted.
 */
export function useOptimisticBy<Value, Asked>(
  confirmed: Value,
  ask: (asked: Asked) => Promise<{ ok: boolean }>,
): Optimistic<Value, Asked> {
  const [last, setLast] = useState<Pending<Value> | null>(null);
  const number = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const said = JSON.stringify(confirmed);
  const pending = stillPending(last, said);

  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    value: pending ? pending.value : confirmed,
    pending: pending !== null,
    change: (next, asked) => {
      number.current += 1;
      const mine = number.current;
      clearTimeout(timer.current);
      const overtaken = pending ? [...pending.overtaken, JSON.stringify(pending.value)] : [];
      setLast({ value: next, number: mine, before: said, overtaken, accepted: false });
      void ask(asked).then((answer) => {
        setLast((now) => afterAnswer(now, mine, answer.ok));
        timer.current = setTimeout(() => setLast((now) => (now?.number === mine ? null : now)), confirmationMs);
      });
    },
  };
}
