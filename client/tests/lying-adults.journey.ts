import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { minigames } from "../../shared/minigames/index.ts";
import { languages } from "../../shared/stories/languages.ts";
import { Child } from "./people/child.ts";
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

/** Ways to look at what a table sees that do not say in words what they are. */
function wordlessLooks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("[aria-labelledby=host-now] .host-table > .max-button span")]
      .filter((words) => words.getBoundingClientRect().height < 20)
      .map((words) => `${words.textContent} is not to be read`),
  );
}

/** Waits until the way back from the last step is gone: until then what is below it is covered. */
async function settled(host: Host): Promise<void> {
  await host.button("console:takeBack").waitFor({ state: "detached" });
}

/** A lesson of nine tables with bots, open at the lobby. */
async function lessonOfNine(botsPerTable: number): Promise<{ page: Page; host: Host; code: string }> {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce", viewport: laptops[0] ?? null });
  const host = new Host(page, "nl");
  const code = await host.create(served.address, { preset: "lesson", tables: 9, minutes: 75, botsPerTable });
  return { page, host, code };
}

/** Opens what else the console has; the board's language is there. */
const openManage = ({ page, language }: Host) =>
  page
    .locator("summary")
    .filter({ hasText: words(language, "host:manage") })
    .click();

/** Looks at the console from its top in every language, of its board too, and every size; `window` names both. */
async function inEveryWindow(
  host: Host,
  look: (window: string, size: (typeof laptops)[number]) => Promise<void>,
): Promise<void> {
  const { page } = host;
  for (const language of languages) {
    await host.speak(language);
    await host.showBoardIn(language);
    await page.locator(`.host-say p[lang="${language}"]`).first().waitFor();
    for (const size of laptops) {
      await page.setViewportSize(size);
      await page.evaluate(() => scrollTo(0, 0));
      await look(`${language}, ${size.width} px`, size);
    }
  }
}

test("in the lobby all nine tables of four and the start are in the window, in every language", async () => {
  const { page, host } = await lessonOfNine(4);
  await page.locator(".host-person").nth(35).waitFor();
  const wrong: string[] = [];
  await inEveryWindow(host, async (window, size) => {
    const tables = await room(page, ".host-lobby .host-table");
    expect(tables).toHaveLength(9);
    if (Math.min(...tables) < 0) wrong.push(`${window}: ${tables.join(" ")}`);
    const start = await host.button("host:start").boundingBox();
    expect((start?.y ?? Number.NaN) + (start?.height ?? 0)).toBeLessThanOrEqual(size.height);
  });
  expect(wrong).toEqual([]);
  await page.close();
});

test("two warnings leave the time, the way past a phase and the bell in the window, in every language", async () => {
  const { page, host, code } = await lessonOfNine(2);
  const children: Child[] = [];
  for (let at = 0; at < 2; at++) {
    const device = await served.browser.newContext({ locale: "nl", reducedMotion: "reduce" });
    const child = new Child(await device.newPage(), "nl", false);
    await child.join(served.address, code);
    children.push(child);
  }
  await host.hasIn(children.length);
  await host.button("host:start").click();
  for (const child of children) {
    await child.button("player:pass").click();
    await child.button("player:quiet").click();
  }
  await page.locator(".host-attention .max-notice").nth(1).waitFor();
  await openManage(host);
  const wrong: string[] = [];
  for (const phase of ["choose", "listen", "evening"] as const) {
    await host.goOnTo(phase);
    await inEveryWindow(host, async (window, size) => {
      const ends = await room(page, ".host-attention .max-notice, .host-clock-actions");
      expect(ends).toHaveLength(3);
      const bell = await page.locator(".host-bell").boundingBox();
      const below = size.height - (bell?.y ?? Number.NaN) - (bell?.height ?? 0);
      if (Math.min(...ends, below) < 0) wrong.push(`${phase}, ${window}: ${ends} ${below}`);
    });
  }
  expect(wrong).toEqual([]);
  for (const child of children) await child.page.context().close();
  await page.close();
});

test("with the buttons at a side all nine tables and the time are in a tablet's window, in every language", async () => {
  const { page, host } = await lessonOfNine(3);
  await host.button("host:start").click();
  await host.button("host:next").waitFor();
  await openManage(host);
  await host.goOnTo("listen");
  await settled(host);
  const wrong: string[] = [];
  for (const side of ["left", "right"] as const) {
    await host.button(`common:buttons.${side}`).click();
    await inEveryWindow(host, async (window) => {
      const moment = `${side}, ${window}`;
      const ends = await page.evaluate(() => {
        const bottoms = (found: string) =>
          [...document.querySelectorAll(found)].map((one) => one.getBoundingClientRect().bottom);
        const [strip = 0] = [...document.querySelectorAll(".max-page-foot")].map(
          (foot) => foot.getBoundingClientRect().top,
        );
        return {
          tables: bottoms("[aria-labelledby=host-now] .host-table").map((bottom) => innerHeight - bottom),
          time: bottoms(".host-clock-actions, .host-bell").map((bottom) => strip - bottom),
        };
      });
      expect(ends.tables, moment).toHaveLength(9);
      expect(ends.time, moment).toHaveLength(2);
      if (Math.min(...ends.tables, ...ends.time) < 0) wrong.push(`${moment}: ${JSON.stringify(ends)}`);
    });
    await host.speak("nl");
  }
  expect(wrong).toEqual([]);
  await page.close();
});

test("at the end how all newcomers are is in the window, and then the poster to print, in every language", async () => {
  const { page, host } = await lessonOfNine(1);
  await host.button("host:start").click();
  await host.button("host:next").waitFor();
  await openManage(host);
  await host.button("host:endEarly").click();
  await host.button("host:yes").click();
  const wrong: string[] = [];
  const look = async (moment: string, things: string, count: number) => {
    await settled(host);
    await inEveryWindow(host, async (window) => {
      const ends = await room(page, things);
      expect(ends, `${moment}, ${window}`).toHaveLength(count);
      if (Math.min(...ends) < 0) wrong.push(`${moment}, ${window}: ${ends.join(" ")}`);
    });
    await host.speak("nl");
  };
  await host.isAt("finale");
  await look("finale", ".host-faces li, .host-clock-actions", 10);
  await host.goOnTo("debrief");
  await look("debrief", ".host-faces li, .host-clock-actions", 10);
  await host.goOnTo("teachback");
  await page.locator(".host-table[data-done=true]").first().waitFor({ timeout: 30_000 });
  await host.goOnTo("goodbye");
  for (const language of languages) {
    await host.speak(language);
    for (const size of laptops) {
      await page.setViewportSize(size);
      await page.evaluate(() => scrollTo(0, 0));
      const print = await host.button("host:print").boundingBox();
      const below = size.height - (print?.y ?? Number.NaN) - (print?.height ?? 0);
      if (!(below >= 0)) wrong.push(`goodbye, ${language}, ${size.width} px: ${below}`);
    }
  }
  expect(wrong).toEqual([]);
  await page.close();
});

test("what to say, the way on and all nine tables are in the window, in every language", async () => {
  const { page, host } = await lessonOfNine(3);
  await host.button("host:start").click();
  await host.button("host:next").waitFor();
  await openManage(host);
  const wrong: string[] = [];
  for (const phase of ["choose", "listen", "minigame", "evening"] as const) {
    await host.goOnTo(phase);
    await inEveryWindow(host, async (window, size) => {
      const moment = `${phase}, ${window}`;
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
      if (phase === "listen") wrong.push(...(await wordlessLooks(page)).map((one) => `${moment}: ${one}`));
    });
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
