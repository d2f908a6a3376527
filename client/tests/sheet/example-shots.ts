import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { phases } from "../../../shared/game/state.ts";
import { minigames } from "../../../shared/minigames/index.ts";
import { Child } from "../people/child.ts";
import { type Shot, shoot, shootSizes, sizes } from "./contact-sheet.ts";

/** What needs no session: the board in every phase, portraits, mini-games, and screens under other conditions. */

const languages = ["nl", "fr"] as const;

/** How long (ms) the stage takes to be painted for another phase or size. */
const stageSettleMs = 300;
const pageSettleMs = 250;

async function onPage(
  browser: Browser,
  options: BrowserContextOptions,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: sizes.wide, reducedMotion: "reduce", ...options });
  try {
    await run(await context.newPage());
  } finally {
    await context.close();
  }
}

async function openBoard(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/design?page=board#choose`);
  await page.waitForSelector('.max-stage[data-drawn="canvas"]', { state: "attached", timeout: 120_000 });
  await page.waitForTimeout(1_500);
}

async function showPhase(page: Page, phase: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = name;
  }, phase);
  await page.waitForTimeout(stageSettleMs);
}

/** The board in every phase, with somebody in every ring. */
export async function boardShots(browser: Browser, address: string): Promise<Shot[]> {
  const inLanguage = async (locale: string): Promise<Shot[]> => {
    const shots: Shot[] = [];
    await onPage(browser, { locale }, async (page) => {
      await openBoard(page, address);
      for (const phase of phases) {
        await showPhase(page, phase);
        shots.push(...(await shootSizes(page, `board: ${phase}`, locale, stageSettleMs)));
      }
    });
    return shots;
  };
  return (await Promise.all(languages.map(inLanguage))).flat();
}

/** Ways in which eyes see colours otherwise, as Chromium can imitate them. */
const deficiencies = ["none", "protanopia", "deuteranopia", "tritanopia", "achromatopsia"] as const;

/** Everybody in five moods, and the board, as seen by eyes that tell fewer colours apart. */
export async function portraitShots(browser: Browser, address: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  await onPage(browser, { locale: "en" }, async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await page.goto(`${address}/design`, { waitUntil: "networkidle" });
    const moods = page.locator(".max-gallery-moods");
    for (const type of deficiencies) {
      await devtools.send("Emulation.setEmulatedVisionDeficiency", { type });
      const picture = await moods.screenshot({ type: "jpeg", quality: 75 });
      shots.push({ row: `portraits in five moods, colour vision: ${type}`, column: "", width: 620, picture });
    }
    await openBoard(page, address);
    for (const type of deficiencies) {
      await devtools.send("Emulation.setEmulatedVisionDeficiency", { type });
      const row = `portraits in five moods, colour vision: ${type}`;
      shots.push(await shoot(page, row, "board", 620));
    }
  });
  return shots;
}

/** Each mini-game in the middle of play, with bots at the table. */
export async function minigameShots(browser: Browser, address: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const { id } of minigames) {
    for (const locale of languages) {
      await onPage(browser, { locale, viewport: sizes.phone }, async (page) => {
        await page.goto(`${address}/minigames?game=${id}&seats=3&skill=average&seed=7`);
        const child = new Child(page, locale, false);
        await child.heading(`minigames:${id}.name`).waitFor();
        for (let turn = 0; turn < 12; turn++) {
          await child.act();
          await page.waitForTimeout(350);
        }
        shots.push(...(await shootSizes(page, id, locale, pageSettleMs)));
      });
    }
  }
  return shots;
}

/** Screens with more contrast, and the board where there is no canvas at all, in each language of the sheet. */
export async function conditionShots(browser: Browser, address: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const locale of languages) shots.push(...(await conditionsIn(locale, browser, address)));
  return shots;
}

async function conditionsIn(locale: (typeof languages)[number], browser: Browser, address: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  await onPage(browser, { locale, contrast: "more" }, async (page) => {
    for (const path of ["/", "/host", "/design?page=listen", "/design?page=talk", "/help", "/minigames"]) {
      await page.goto(address + path, { waitUntil: "networkidle" });
      shots.push(...(await shootSizes(page, `more contrast: ${path}`, locale, pageSettleMs)));
    }
  });
  await onPage(browser, { locale, contrast: "more" }, async (page) => {
    await openBoard(page, address);
    shots.push(...(await shootSizes(page, "more contrast: board, drawn by Canvas", locale, stageSettleMs)));
  });
  await onPage(browser, { locale }, async (page) => {
    await page.route(/\/phaser[^/]*\.js/, (route) => route.abort());
    for (const phase of ["choose", "finale"]) {
      await page.goto(`${address}/design?page=board#${phase}`, { waitUntil: "networkidle" });
      shots.push(...(await shootSizes(page, `without a canvas: board, ${phase}`, locale, stageSettleMs)));
      await page.goto("about:blank");
    }
  });
  return shots;
}
