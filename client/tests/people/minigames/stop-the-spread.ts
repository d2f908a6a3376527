import type { Child } from "../child.ts";
import { words } from "../words.ts";

/** Puts a hand on a phone that is about to get the picture, else on one that has it. */
export async function playStopTheSpread(child: Child): Promise<boolean> {
  for (const status of ["aimed", "has"]) {
    const { source } = words(child.language, `stop-the-spread:status.${status}`);
    const phone = child.page.getByRole("button", { name: new RegExp(source.replace("^\\s*", "")) });
    const free = phone.and(child.page.locator('[aria-pressed="false"]'));
    if ((await free.count()) > 0 && (await child.tap(free))) return true;
  }
  return false;
}
