import { useEffect, useState } from "preact/hooks";
import { refuse } from "../../store/index.ts";

/**
 * What a dialog is open about: one of those that are there, or undefined. When that one goes while others change the class,
 * the dialog goes with it, with a word on why, and does not open again by itself when it comes back.
 *
 * @param there Those there are now.
 */
export function useChosen<Id>(there: readonly Id[]): [Id | undefined, (id: Id | undefined) => void] {
  const [chosen, choose] = useState<Id | undefined>();
  const hasGone = chosen !== undefined && !there.includes(chosen);
  useEffect(() => {
    if (!hasGone) return;
    choose(undefined);
    refuse("movedOn");
  }, [hasGone]);
  return [hasGone ? undefined : chosen, choose];
}
