import { useState } from "preact/hooks";
import type { SetupInput } from "../../../../shared/game/setup.ts";
import { type TextKey, text } from "../../../language/index.ts";
import { AnotherAnswered, createSession, RefusedByServer } from "../../../net/index.ts";
import { type HostKey, keepHostKey } from "../host-keys.ts";

/** Making a session, with what a screen shows of it. */
export interface NewSessionForm {
  busy: boolean;
  /** What went wrong, in words; empty when nothing did. */
  problem: string;
  /**
   * Makes it and keeps its key on this device.
   *
   * @returns The key; undefined when it could not be made, which `problem` then says.
   */
  create: (setup: SetupInput, prepared?: boolean) => Promise<HostKey | undefined>;
}

/** Makes sessions for a screen. */
export function useNewSession(): NewSessionForm {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<TextKey | "">("");
  const create = async (setup: SetupInput, prepared = false) => {
    setBusy(true);
    setProblem("");
    try {
      const { code, hostKey } = await createSession(setup, prepared);
      const kept = { code, key: hostKey, madeAt: new Date().toISOString() };
      keepHostKey(kept);
      return kept;
    } catch (error) {
      if (error instanceof AnotherAnswered) {
        setProblem("errors:anotherPage");
        return undefined;
      }
      const known = error instanceof RefusedByServer && error.key !== "serverUnavailable";
      setProblem(known ? `errors:${error.key}` : "host:error.failed");
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem: problem && text(problem), create };
}
