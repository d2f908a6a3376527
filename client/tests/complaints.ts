import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { unsaid } from "./unsaid.ts";

/** What comes in on a page is there after so long (ms) at most; what moves for longer shows time, or moves for ever. */
const longestEntranceMs = 2_500;

/**
 * What keeps somebody out of a page: what axe finds, the rule and the first place, and what a screen reader goes past, one
 * line each; none when all is well.
 */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(entrancesEnd, longestEntranceMs);
  // Legacy mode looks in the page itself, without a second page to think in: no page of ours holds another site's frame.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  return [...found, ...(await page.evaluate(unsaid))].map((one) => `${page.url()} ${one}`);
}

/** Runs in the page: what is still fading in has a colour between two. */
async function entrancesEnd(longestMs: number): Promise<void> {
  const entrances = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) <= longestMs);
  await Promise.allSettled(entrances.map(({ finished }) => finished));
}
