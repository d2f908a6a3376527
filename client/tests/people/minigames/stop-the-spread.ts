import type { Child } from "../child.ts";
import { words } from "../words.ts";

/** What a phone says about itself when there is something to do with it. */
const calls = ["state.listens", "state.coming", "state.flying"] as const;

/** Warns of, holds or reports a phone whose name says so, unless it is in hand already. */
export async function playStopTheSpread(child: Child): Promise<boolean> {
  const phones = child.button("stop-the-spread:phone");
  for (const call of calls) {
    const wanted = phones.and(child.page.getByRole("button", { name: anywhere(child, call), disabled: false }));
    for (const phone of await wanted.all()) if (await child.tapOpen(phone)) return true;
  }
  return false;
}

/** The words of a state wherever they stand in a name. */
function anywhere(child: Child, key: string): RegExp {
  return new RegExp(words(child.language, `stop-the-spread:${key}`).source.replace(/^\^\\s\*/, ""));
}
