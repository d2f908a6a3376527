import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { minigames } from "../../shared/minigames/index.ts";
import { complaints } from "./complaints.ts";
import { Child } from "./people/child.ts";
import { words } from "./people/words.ts";
import { servedPages } from "./served.ts";

/** Each mini-game on the practice page, with bots at the table: found by roles and names, played by finger and by key. */

const served = servedPages();

/** How much wider (px) the page is than its window. */
const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.concurrent.each(minigames.map(({ id }) => id))("%s", (id) => {
  test.concurrent.each([
    { hands: "finger", locale: "de", calm: "", width: 360, height: 740 },
    { hands: "keyboard", locale: "fr", calm: "&calm", width: 1280, height: 720 },
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
      const end = child.heading("player:minigame.done");
      const until = Date.now() + 110_000;
      while (!(await end.isVisible())) {
        if (Date.now() > until) throw new Error(`${id} was never over`);
        if (await child.act()) did++;
        await page.waitForTimeout(200);
      }
      expect(did, "things the child did").toBeGreaterThan(2);
      if (hands === "keyboard") expect(child.pressedByKey).toBeGreaterThan(2);
      expect(await complaints(page)).toEqual([]);
      await page.getByText(words(locale, `minigames:${id}.after`)).waitFor();
      expect(mistakes).toEqual([]);
    } finally {
      await context.close();
    }
  });
});
