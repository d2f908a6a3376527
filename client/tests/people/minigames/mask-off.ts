import type { Child } from "../child.ts";

/** Tells what it knows, then says that nobody wears a mask. */
export async function playMaskOff(child: Child): Promise<boolean> {
  const tell = child.button("mask-off:tell");
  if ((await tell.count()) > 0 && (await child.tap(tell))) return true;
  return (await child.tapOpen(child.button("mask-off:nobody"))) || (await child.tapOpen(child.button("mask-off:on")));
}
