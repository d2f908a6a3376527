import { kindOf, tiles } from "../../../../shared/minigames/strong-key/tiles.ts";
import type { Child } from "../child.ts";
import { words } from "../words.ts";

/** Shows a message instead of answering it, tells what it knows, says yes to an odd word and no to others, offers one. */
export async function playStrongKey(child: Child): Promise<boolean> {
  if (await child.tap(child.button("strong-key:bait.refuse"))) return true;
  if (await child.tap(child.button("strong-key:post.show"))) return true;
  const hand = child.page.getByRole("group", { name: words(child.language, "strong-key:hand") });
  const question = child.page.getByRole("region", { name: words(child.language, "strong-key:bench") });
  const odd = tiles.filter((tile) => kindOf(tile) === "odd");
  if ((await question.getByRole("button").count()) > 0) {
    for (const tile of odd) {
      const isIt = question.getByText(words(child.language, `strong-key:tiles.${tile}`), { exact: true });
      if ((await isIt.count()) > 0) return child.tap(question.getByRole("button").first());
    }
    return child.tap(question.getByRole("button").last());
  }
  if ((await hand.getByRole("button", { pressed: true }).count()) > 0) return child.tap(child.button("strong-key:on"));
  for (const tile of odd) {
    const word = hand.getByRole("button", { name: words(child.language, `strong-key:tiles.${tile}`), pressed: false });
    if ((await word.count()) > 0) return child.tap(word);
  }
  return child.tap(child.button("strong-key:on"));
}
