import type { Browser, BrowserContext, Page } from "playwright-core";
import type { SetupInput } from "../../../shared/game/setup.ts";
import type { NewSession } from "../../../shared/protocol.ts";
import { Child } from "../people/child.ts";
import { Host } from "../people/host.ts";
import { words } from "../people/words.ts";
import { type Shot, shootSizes, sizes } from "./contact-sheet.ts";

/** How long (ms) the game is played before the sheet has to do with what there is. */
const mostMs = 480_000;
/** The host's console changes little from day to day: so many of its states are enough. */
const mostOfHost = 16;
/** A stage waits this long (ms) and longer after a change of size before it is painted anew. */
const settleMs = 400;

/** A hard day: bots that choose anything, so that somebody has to be found, with everything a lesson can have. */
const setup: SetupInput = {
  preset: "lesson",
  tables: 4,
  timed: false,
  questions: true,
  difficulty: "brave",
  bots: { perTable: 2, skill: "random" },
};

/** Photographs what a host and two children at one table see in a whole game, each at its first time. */
export async function gameShots(browser: Browser, address: string): Promise<{ host: Shot[]; child: Shot[] }> {
  const open = async (locale: string, storage?: Awaited<ReturnType<BrowserContext["storageState"]>>): Promise<Page> => {
    const options = { locale, viewport: sizes.wide, reducedMotion: "reduce" } as const;
    return (await browser.newContext({ ...options, ...(storage && { storageState: storage }) })).newPage();
  };
  const made = await fetch(`${address}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(setup),
  });
  const { code, hostKey } = (await made.json()) as NewSession;
  const hosts = [new Host(await open("nl"), "nl"), new Host(await open("fr"), "fr")];
  const children = [new Child(await open("nl"), "nl", true), new Child(await open("fr"), "fr", false)];
  const until = Date.now() + mostMs;
  const seen = new Set<string>();
  const host: Shot[] = [];
  const child: Shot[] = [];
  /** Takes the pictures of a screen that was not seen before. */
  const firstTime = async (row: string, people: readonly (Host | Child)[], into: Shot[]) => {
    if (seen.has(row)) return;
    seen.add(row);
    for (const { page, language } of people) {
      // On a busy machine a picture may not come in time; the sheet is worth more without it than not at all.
      into.push(...(await shootSizes(page, row, language, settleMs).catch(() => [])));
    }
  };

  for (const { page } of hosts) await page.goto(`${address}/host`, { waitUntil: "networkidle" });
  await firstTime("host: a new game", hosts, host);
  for (const { page } of children) await page.goto(address, { waitUntil: "networkidle" });
  await firstTime("child: the code", children, child);
  for (const { page } of hosts) {
    await page.goto("about:blank");
    await page.goto(`${address}/host#${code}.${hostKey}`);
  }
  for (const one of children) await one.page.getByRole("textbox").first().pressSequentially(code);
  for (const one of children) await one.button("join:enter").waitFor();
  await firstTime("child: who I am", children, child);
  for (const one of children) await one.button("join:enter").click();
  const [leader, other] = children;
  const [first] = hosts;
  if (!leader || !other || !first) throw new Error("the game has nobody in it");
  await first.button("host:start").waitFor();
  await leader.page.waitForTimeout(2_000);
  const seat = other.page.getByRole("button", { name: /1$/ }).first();
  await seat.click({ timeout: 2_000 }).catch(() => {});
  await firstTime("host: lobby", hosts, host);
  await firstTime("child: lobby", children, child);
  await first.button("host:start").click();

  let last = "";
  let hostRows = 0;
  while (Date.now() < until) {
    await leader.page.waitForTimeout(250);
    const title = await leader.page.locator("h1").first().innerText();
    const heading = await first.page.locator("h1, h2").first().innerText();
    if (heading !== last && hostRows < mostOfHost) {
      last = heading;
      hostRows++;
      await firstTime(`host: ${heading}`, hosts, host);
    }
    await firstTime(`child: ${title}`, children, child);
    if (words("nl", "player:goodbye.title").test(title)) break;
    let busy = false;
    for (let turn = 0; turn < 3; turn++) {
      for (const one of children) busy = (await one.act().catch(() => false)) || busy;
    }
    if (!busy) await first.pressOn();
  }
  return { host, child };
}
