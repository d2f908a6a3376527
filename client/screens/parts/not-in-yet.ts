import { text } from "../../language/index.ts";
import { connection } from "../../net/index.ts";

/**
 * Why the page of an adult is not in its game yet, where that takes longer than it should; undefined before. Read in a
 * component, it makes the component follow the connection.
 */
export function notInYet(): string | undefined {
  const state = connection.value;
  if (state.name !== "connecting" || state.attempt < 1) return undefined;
  return text(`errors:${state.obstacle ?? "serverUnavailable"}`);
}
