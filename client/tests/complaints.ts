import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds on a page that keeps somebody out: the rule and the first place, one line each; none when all is well. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(whatComesIsThere);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`);
}

/** Runs in the page: what is still fading in has a colour between two. What moves for ever is not waited for. */
async function whatComesIsThere(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
