import type { Child } from "../child.ts";

/** Takes a letter at one of its own desks, passes it on when none of them is left, or lights a lamp for one elsewhere. */
export async function playRightLine(child: Child): Promise<boolean> {
  for (const key of ["right-line:here", "right-line:take", "right-line:pass", "right-line:lamp"]) {
    const open = child.button(key).and(child.page.getByRole("button", { disabled: false }));
    if (await child.tapOpen(open)) return true;
  }
  return false;
}
