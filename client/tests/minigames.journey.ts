import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { minigames } from "../../shared/minigames/index.ts";
import { complaints } from "./complaints.ts";
import { Child } from "./people/child.ts";
import { words } from "./people/words.ts";
import { servedPages } from "./served.ts";

/**
 * Each mini-game on the practice page, with bots at the table: found by roles and names, played by finger and by key.
 */

const served = servedPages();

/** How much wider (px) the page is than its window. */
const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** How much higher (px) the page is than its window. */
const hidden = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

/** The sentence a mini-game begins with, where everybody sees it. */
const opening = (page: Page, locale: "nl" | "fr" | "de", id: string) =>
  page.getByRole("main").getByText(words(locale, `minigames:${id}.before`));

declare global {
  interface Window {
    /** How long (ms) the sentence stood there that a mini-game begins with; undefined before it is gone. */
    stayedMs: number | undefined;
    /** How often it was said to those who listen. */
    timesSaid: number;
  }
}

/** Runs in the page from its beginning, as on a busy machine a question may come late: notes what becomes of a sentence. */
function watchSentence(sentence: string): void {
  const pattern = new RegExp(sentence);
  const isIn = (node: Node | null) => pattern.test(node?.textContent ?? "");
  let since: number | undefined;
  window.timesSaid = 0;
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (!(target instanceof Element) || target.role !== "log") continue;
      for (const said of addedNodes) if (isIn(said)) window.timesSaid++;
    }
    if (isIn(document.querySelector("main"))) since ??= performance.now();
    else if (since !== undefined) window.stayedMs ??= performance.now() - since;
  }).observe(document, { childList: true, subtree: true });
}

/** Any of the sentences on what a table did well. */
function praised(locale: "fr" | "de", id: string): RegExp {
  const file = new URL(`../../assets/locales/${locale}/minigames.json`, import.meta.url);
  const { [id]: game } = JSON.parse(readFileSync(file, "utf8")) as Record<string, { praise: Record<string, string> }>;
  const keys = Object.keys(game?.praise ?? {});
  return new RegExp(keys.map((key) => words(locale, `minigames:${id}.praise.${key}`).source).join("|"));
}

/** The words wherever they stand in what is said. */
const within = (pattern: RegExp) => new RegExp(pattern.source.replace(/^\^\\s\*/, ""));

describe.concurrent.each(minigames.map(({ id }) => id))("%s", (id) => {
  test.concurrent.each([
    { hands: "finger", locale: "fr", calm: "", width: 360, height: 740 },
    { hands: "keyboard", locale: "de", calm: "&calm", width: 1280, height: 720 },
  ] as const)("is played to its end by $hands alone, with nothing that keeps anybody out", async (round) => {
    const { hands, locale, calm, width, height } = round;
    const context = await served.browser.newContext({ locale, viewport: { width, height }, reducedMotion: "reduce" });
    try {
      const page = await context.newPage();
      const mistakes: string[] = [];
      page.on("pageerror", (error) => mistakes.push(error.message));
      await page.goto(`${served.address}/minigames?game=${id}&seats=2&skill=thoughtful${calm}&seed=5`);
      const child = new Child(page, locale, false, hands);
      await child.heading(`minigames:${id}.name`).waitFor();
      await page.waitForTimeout(1_000);
      expect(await complaints(page)).toEqual([]);
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      let did = 0;
      let scrolled = 0;
      const end = child.heading("player:minigame.done");
      const until = Date.now() + 110_000;
      while (!(await end.isVisible())) {
        if (Date.now() > until) throw new Error(`${id} was never over`);
        if (width > height) scrolled = Math.max(scrolled, await hidden(page));
        if ((await child.act()) && ++did === 3)
          await opening(page, locale, id).waitFor({ state: "detached", timeout: 5_000 });
        await page.waitForTimeout(200);
      }
      expect(scrolled, "px to scroll on a screen that lies").toBe(0);
      expect(did, "things the child did").toBeGreaterThan(2);
      if (hands === "keyboard") expect(child.pressedByKey).toBeGreaterThan(2);
      expect(await complaints(page)).toEqual([]);
      const main = page.getByRole("main");
      await main.getByText(words(locale, `minigames:${id}.after`)).waitFor();
      await main.getByText(praised(locale, id)).waitFor();
      expect(mistakes).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

// Short ones last: they fill the time in which the last round is played to its end.
describe.concurrent.each(minigames.map(({ id }) => id))("%s", (id) => {
  test.concurrent("says first for seconds what it is about, once to those who listen, and beckons until something is done", async () => {
    const context = await served.browser.newContext({ locale: "nl", viewport: { width: 768, height: 1024 } });
    try {
      const page = await context.newPage();
      await page.addInitScript(watchSentence, within(words("nl", `minigames:${id}.before`)).source);
      await page.goto(`${served.address}/minigames?game=${id}&seats=1&calm&seed=5`);
      const child = new Child(page, "nl", false, "finger");
      const stayed = await page.waitForFunction(() => window.stayedMs, undefined, { timeout: 60_000 });
      expect(await stayed.jsonValue(), "how long (ms) it is there to be read").toBeGreaterThan(7_500);
      expect(await page.evaluate(() => window.timesSaid)).toBe(1);
      const hand = page.locator("[data-beckons]").first();
      await hand.waitFor({ state: "attached" });
      // Asked once at a time: the next thing that nobody has done yet may beckon a moment later.
      let beckons = 1;
      for (let tries = 0; tries < 40 && beckons > 0; tries++) {
        await child.act();
        await page.waitForTimeout(250);
        beckons = await hand.count();
      }
      expect(beckons, "hands that still beckon").toBe(0);
    } finally {
      await context.close();
    }
  });
});
