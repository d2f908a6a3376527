import { messages } from "../../../../shared/minigames/lights-out/messages.ts";
import type { Child } from "../child.ts";
import { words } from "../words.ts";

const friends = messages.filter(({ nature }) => nature === "friend");

/** Joins in where others have begun, reads what is open, and does what fits. */
export async function playLightsOut(child: Child): Promise<boolean> {
  for (const key of ["lights-out:join.tomorrow", "lights-out:join.adult"]) {
    if (await child.tapOpen(child.button(key))) return true;
  }
  const choices = child.page.getByRole("group", { name: words(child.language, "lights-out:choices") });
  if (!(await choices.isVisible())) return false;
  const isFriend = await readsFriend(child);
  return (
    (await child.tapOpen(child.button(`lights-out:${isFriend ? "adult" : "tomorrow"}`))) ||
    (await child.tap(child.button(`lights-out:onceMore.${isFriend ? "adult" : "tomorrow"}`)))
  );
}

/** Whether the light that is open says that a friend needs somebody. */
async function readsFriend(child: Child): Promise<boolean> {
  const open = child.page.getByRole("main").getByRole("paragraph");
  for (const line of await open.allInnerTexts()) {
    for (const { id } of friends) {
      const says = words(child.language, `lights-out:messages.${id}.says`).source.replace(/^\^\\s\*/, "");
      if (new RegExp(says).test(line)) return true;
    }
  }
  return false;
}
