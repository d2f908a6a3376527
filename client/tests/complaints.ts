import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What comes in on a page is there after so long (ms) at most; what moves for longer shows time, or moves for ever. */
const longestEntranceMs = 2_500;

/** What axe finds on a page that keeps somebody out: the rule and the first place, one line each; none when all is well. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(entrancesEnd, longestEntranceMs);
  // Legacy mode looks in the page itself, without a second page to think in: no page of ours holds another site's frame.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`);
}

/** Runs in the page: what is still fading in has a colour between two. */
async function entrancesEnd(longestMs: number): Promise<void> {
  const entrances = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) <= longestMs);
  await Promise.allSettled(entrances.map(({ finished }) => finished));
}
