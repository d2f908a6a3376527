import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { minigames } from "../../shared/minigames/index.ts";
import { languages } from "../../shared/stories/languages.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/** Where a screen lies, an adult sees at a glance what matters now: nobody scrolls while leading a class. */

const served = servedGame();

const laptops = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
];

/** How large (px) the letters of what to say are at least: they are read from a step away. */
const leastToSay = 26;

/** How far (px) each thing ends above the strip of buttons, or above the edge of the window where there is none. */
function room(page: Page, things: string): Promise<number[]> {
  return page.evaluate((found) => {
    const strip = document.querySelector(".host-onward, .max-page-foot");
    const edge = strip?.getBoundingClientRect().top ?? innerHeight;
    return [...document.querySelectorAll(found)].map((thing) => edge - thing.getBoundingClientRect().bottom);
  }, things);
}

test("what to say, the way on and all nine tables are in the window, in every language", async () => {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce", viewport: laptops[0] ?? null });
  const host = new Host(page, "nl");
  await host.create(served.address, { preset: "lesson", tables: 9, minutes: 75, botsPerTable: 3 });
  await host.button("host:start").click();
  await host.button("host:next").waitFor();
  await page
    .locator("summary")
    .filter({ hasText: words("nl", "host:manage") })
    .click();
  const wrong: string[] = [];
  for (const phase of ["choose", "listen", "minigame", "evening"] as const) {
    await host.goOnTo(phase);
    for (const language of languages) {
      await host.speak(language);
      await host.showBoardIn(language);
      await page.locator(`.host-say p[lang="${language}"]`).first().waitFor();
      for (const size of laptops) {
        await page.setViewportSize(size);
        await page.evaluate(() => scrollTo(0, 0));
        const moment = `${phase}, ${language}, ${size.width} px`;
        const tables = await room(page, "[aria-labelledby=host-now] .host-table");
        expect(tables, moment).toHaveLength(9);
        const [say] = await room(page, ".host-say");
        if (Math.min(...tables, say ?? Number.NaN) < 0) wrong.push(`${moment}: ${[say, ...tables].join(" ")}`);
        const next = await host.button("host:next").boundingBox();
        expect((next?.y ?? Number.NaN) + (next?.height ?? 0), moment).toBeLessThanOrEqual(size.height);
        const letters = await page
          .locator(".host-say p")
          .first()
          .evaluate((said) => Number.parseFloat(getComputedStyle(said).fontSize));
        if (letters < leastToSay) wrong.push(`${moment}: letters of ${letters} px`);
      }
    }
  }
  expect(wrong).toEqual([]);
  await page.close();
});

test("a game to go on with is in the window of the page where all begins, in every language", async () => {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce" });
  const host = new Host(page, "nl");
  await host.create(served.address, { preset: "lesson", tables: 9, minutes: 50 });
  await page.goto("about:blank");
  await page.goto(`${served.address}/host`);
  await page.locator(".host-game[data-state=waiting]").waitFor();
  const wrong: string[] = [];
  for (const language of languages) {
    await host.speak(language);
    for (const size of laptops) {
      await page.setViewportSize(size);
      const [game = Number.NaN] = await room(page, ".host-game");
      if (!(game >= 0)) wrong.push(`${language}, ${size.width} px: ${game}`);
    }
  }
  expect(wrong).toEqual([]);
  await page.close();
});

test("the help lines, and all mini-games, are in the window, in every language", async () => {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce" });
  const wrong: string[] = [];
  for (const [path, things, count] of [
    // Where two languages are read, there are more: a window does not hold them all.
    ["/help", ".help-services li:nth-child(-n + 6)", 4],
    ["/minigames", ".practice-game", minigames.length],
  ] as const) {
    await page.goto(served.address + path);
    const host = new Host(page, "nl");
    for (const language of languages) {
      await host.speak(language);
      for (const size of laptops) {
        await page.setViewportSize(size);
        const ends = await room(page, things);
        expect(ends.length, path).toBeGreaterThanOrEqual(count);
        if (Math.min(...ends) < 0) wrong.push(`${path}, ${language}, ${size.width} px: ${ends.join(" ")}`);
      }
    }
    await host.speak("nl");
  }
  expect(wrong).toEqual([]);
  await page.close();
});
