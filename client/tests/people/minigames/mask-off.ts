import type { Child } from "../child.ts";
import { words } from "../words.ts";

/** Reads out a fact that only this device sees, then flags somebody on the stage; goes on where it waits. */
export async function playMaskOff(child: Child): Promise<boolean> {
  if (await child.tapOpen(child.button("mask-off:tell"))) return true;
  if (await child.tapOpen(child.button("mask-off:on"))) return true;
  const stage = child.page.getByRole("group", { name: words(child.language, "mask-off:stage") });
  if ((await stage.getByRole("button", { pressed: true }).count()) > 0) return false;
  return child.tapOpen(stage.getByRole("button", { disabled: false }));
}
