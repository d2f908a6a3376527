import type { Browser, Page } from "playwright-core";
import { Host } from "../people/host.ts";
import { words } from "../people/words.ts";
import { type Shot, shootSizes, sizes } from "./contact-sheet.ts";

/** What is looked at outside of a game: the pages without a session, and how a lesson is prepared. */

const languages = ["nl", "fr"] as const;
const pages = [
  "/stories",
  "/kit",
  "/paper",
  "/report",
  "/privacy",
  "/check",
  "/help",
  "/minigames",
  "/design",
] as const;
const steps = ["time", "class", "newcomers", "care", "room", "ready"] as const;
/** How long (ms) a page takes to fit another size. */
const settleMs = 250;

/** Every page without a session as it opens, and the steps of preparing a lesson. */
export async function pageShots(browser: Browser, address: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const locale of languages) {
    const context = await browser.newContext({ viewport: sizes.wide, reducedMotion: "reduce", locale });
    const page = await context.newPage();
    for (const path of pages) {
      // `/check` is never done with the network, so the page is waited for, not the network.
      await page.goto(address + path);
      await page.locator("h1").first().waitFor();
      shots.push(...(await shootSizes(page, path, locale, settleMs)));
    }
    shots.push(...(await preparing(page, address, locale)));
    await context.close();
  }
  return shots;
}

async function preparing(page: Page, address: string, locale: (typeof languages)[number]): Promise<Shot[]> {
  const shots: Shot[] = [];
  const host = new Host(page, locale);
  await page.goto(`${address}/host`);
  await page.getByRole("link", { name: words(locale, "start:prepare") }).click();
  for (const step of steps) {
    await page.getByRole("heading", { name: words(locale, `prepare:step.${step}`), exact: true }).waitFor();
    shots.push(...(await shootSizes(page, `preparing: ${step}`, locale, settleMs)));
    if (step === "care") {
      for (const check of ["host:gate.check2", "host:gate.checkLater"]) {
        await page.getByLabel(words(locale, check)).click();
      }
    }
    if (step !== "ready") await host.button("prepare:next").click();
  }
  return shots;
}
