import axe from "axe-core";
import type { Page } from "playwright-core";
import { unsaid } from "./unsaid.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What comes in on a page is there after so long (ms) at most; what moves for longer shows time, or moves for ever. */
const longestEntranceMs = 2_500;

/**
 * What keeps somebody out of a page: what axe finds, the rule and the first place, and what a screen reader goes past, one
 * line each; none when all is well.
 */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(entrancesEnd, longestEntranceMs);
  // A document keeps it: to read it anew takes longer than to look.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(look);
  const found = violations.map(({ id, html }) => `${id}: ${html}`);
  return [...found, ...(await page.evaluate(unsaid))].map((one) => `${page.url()} ${one}`);
}

/** Runs in the page: what is still fading in has a colour between two. */
async function entrancesEnd(longestMs: number): Promise<void> {
  const entrances = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) <= longestMs);
  await Promise.allSettled(entrances.map(({ finished }) => finished));
}

/** Runs in the page, where axe is: each rule that is broken, with the first place. */
async function look(): Promise<{ id: string; html: string | undefined }[]> {
  const { violations } = await window.axe.run({ resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => ({ id, html: nodes[0]?.html }));
}
