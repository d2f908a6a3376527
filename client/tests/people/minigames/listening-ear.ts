import type { Child } from "../child.ts";

/** Lends an ear. */
export async function playListeningEar(child: Child): Promise<boolean> {
  return child.tapOpen(child.button("listening-ear:ear"));
}
