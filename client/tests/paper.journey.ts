import { brotliCompressSync } from "node:zlib";
import { getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { barriers } from "./barriers.ts";
import { complaints } from "./complaints.ts";
import { closeSet, savedPdf, wordsOn } from "./pdf.ts";
import { words } from "./people/words.ts";
import { alone, servedGame } from "./served.ts";

/** What a teacher prints or saves before a lesson, on the pages as they are served. */

/** Most that may be loaded of the program that makes a PDF, in bytes as brotli sends them. */
const budget = 200 * 1024;

const served = servedGame();

/** A text that other words stand before. */
const anywhere = ({ source }: RegExp) => new RegExp(source.replace("^\\s*", ""));

/** Printables with the sheets they have for four tables, and some sentences that must not be missing. */
const printables = [
  ["letter", 1, ["paper:letter.intro", "paper:letter.tell.3", "paper:letter.tellUs", "paper:letter.foot"]],
  ["plan", 1, ["paper:plan.openingDo", "paper:plan.debriefDo", "host:sayNow.listen", "paper:plan.tell"]],
  ["disclosure", 1, ["host:gate.do.1", "host:gate.do.4", "paper:disclosure.plenary"]],
  ["tables", 2, ["paper:tables.join.3", "paper:tables.role.listener", "paper:tables.pass"]],
  ["poster", 1, ["paper:poster.lead", "paper:poster.foot"]],
] as const;

/** Games whose plan has the most rows. */
const fullest = [
  "week.100min.9tables.questions.2visits",
  "week.4tables.questions.2visits",
  "lesson.9tables.questions.2visits",
  "lesson.30min.9tables.questions.2visits",
  "station.9tables.questions.2visits",
] as const;

describe.each(["nl", "fr", "de", "en"] as const)("what is to be printed in %s", (locale) => {
  test.each(printables)("the %s is the same on the page, on paper and in the PDF", async (printable, sheets, keys) => {
    const context = await served.browser.newContext({
      locale,
      viewport: { width: 360, height: 740 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${served.address}/paper#${printable}.204617`);
    const seen = page.locator(".max-sheet");
    await seen.first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await seen.count()).toBe(sheets);
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(asked.filter((url) => /make-pdf|\.woff$/.test(url))).toEqual([]);

    const said = await wordsOn(seen);
    const { pages, text, info } = await savedPdf(page, locale);
    expect(pages).toBe(sheets);
    expect(text).toBe(said);
    for (const key of keys) expect(text).toMatch(closeSet(words(locale, key)));
    expect(info.Language).toBe(locale);
    expect(await page.locator(".max-paper-desk").count()).toBe(0);

    await page.emulateMedia({ media: "print" });
    for (const { needed, given } of await seen.evaluateAll((all) =>
      all.map(({ scrollHeight, clientHeight }) => ({ needed: scrollHeight, given: clientHeight })),
    )) {
      expect(needed).toBeLessThanOrEqual(given);
    }
    await page.emulateMedia({ media: null });
    const printed = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(printed.numPages).toBe(sheets);

    expect(asked.filter((url) => !url.startsWith(served.address) && !url.startsWith("blob:"))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
      "204617",
    );
    await context.close();
  });

  test("both cards for who is told something lie side by side on paper, where a browser knows no containers on it too", async () => {
    const context = await served.browser.newContext({ locale, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${served.address}/paper#disclosure`);
    await page.locator(".paper-lying").evaluate((sheet: HTMLElement) => {
      sheet.style.setProperty("container-type", "normal");
    });
    await page.emulateMedia({ media: "print" });
    const sheet = await page.locator(".max-sheet").boundingBox();
    const cards = await page.getByRole("article").all();
    const boxes = await Promise.all(cards.map((card) => card.boundingBox()));
    const bottom = (box: typeof sheet) => (box ? box.y + box.height : Number.NaN);
    expect(boxes.length).toBe(2);
    expect(boxes[1]?.y).toBe(boxes[0]?.y);
    expect(bottom(boxes[1] ?? null)).toBeLessThan(bottom(sheet));
    await context.close();
  });

  test("the plan of a game with the most tables, or the most time, is one sheet", async () => {
    const context = await served.browser.newContext({
      locale,
      viewport: { width: 1280, height: 720 },
      reducedMotion: "reduce",
    });
    for (const game of fullest) {
      const page = await context.newPage();
      await page.goto(`${served.address}/paper#plan.${game}`);
      const sheet = page.locator(".max-sheet");
      await sheet.waitFor();
      if (game === fullest[0]) expect(await complaints(page)).toEqual([]);
      const said = await wordsOn(sheet);
      await page.emulateMedia({ media: "print" });
      const over = await sheet.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
      expect(over, game).toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: null });
      const { pages, text } = await savedPdf(page, locale);
      expect(pages, game).toBe(1);
      expect(text, game).toBe(said);
      await page.close();
    }
    await context.close();
  });

  test("the Max kit can be saved by a child, in the shape it chose", async () => {
    const context = await served.browser.newContext({
      locale,
      viewport: { width: 768, height: 1024 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto(`${served.address}/kit`);
    await page.getByRole("button", { name: words(locale, "kit:shape.heart") }).click();
    await page.waitForLoadState("networkidle");
    const said = await wordsOn(page.locator(".max-sheet"));
    const { pages, text } = await savedPdf(page, locale);
    expect(pages).toBe(1);
    expect(text).toBe(said);
    expect(await complaints(page)).toEqual([]);
    await context.close();
  });
});

test("a lesson plan has the times of day when it is known when the game starts, and what does not fit is said", async () => {
  const page = await served.browser.newPage({ locale: "en" });
  await page.goto(`${served.address}/paper#plan`);
  await page.getByLabel(words("en", "paper:startsAt")).fill("08:50");
  const row = (name: RegExp) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  await expect.poll(() => row(words("en", "paper:plan.opening")).innerText()).toMatch(/^8:45\s+5\s/);
  expect(await row(words("en", "board:phase.goodbye")).innerText()).toMatch(/^9:39\s+1½\s/);
  await page.getByRole("button", { name: "30 minutes" }).click();
  await page
    .locator(".paper-plan")
    .getByText(anywhere(words("en", "plan:leftOut.days")))
    .waitFor();
  expect(await row(words("en", "phases:day.3")).count()).toBe(0);
  await page.close();
});

test("the plan of a week has all its days, and a break after which minutes count anew", async () => {
  const page = await served.browser.newPage({ locale: "nl" });
  await page.goto(`${served.address}/paper#plan.week.5tables`);
  const rows = page.locator(".paper-plan table").first().getByRole("row");
  await rows.last().waitFor();
  const names = await rows.getByRole("rowheader").allInnerTexts();
  const days = ["Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag", "Zaterdag", "Zondag"];
  expect(names.filter((name) => days.includes(name))).toEqual(days);
  const at = names.indexOf("Pauze");
  expect(at).toBeGreaterThan(names.indexOf("Woensdag"));
  expect(at).toBeLessThan(names.indexOf("Zondag"));
  expect(await rows.nth(at + 2).innerText()).toMatch(/^0'\s/);
  await page.getByRole("button", { name: "50 minuten" }).click();
  await page
    .locator(".paper-plan")
    .getByText(anywhere(words("nl", "plan:leftOut.days")))
    .waitFor();
  expect(await page.locator(".paper-break").count()).toBe(0);
  await page.close();
});

test("nine tables have nine cards on five sheets", async () => {
  const page = await served.browser.newPage({ locale: "nl" });
  await page.goto(`${served.address}/paper#tables`);
  await page.getByRole("button", { name: "9", exact: true }).click();
  await page.getByRole("heading", { name: "Tafel 9" }).waitFor();
  const { pages, text } = await savedPdf(page, "nl");
  expect(pages).toBe(5);
  for (let table = 1; table <= 9; table++) expect(text).toContain(`Tafel${table}`);
  await page.close();
});

test.each(["tables", "poster"])("an address that a browser breaks nowhere has room on the %s", async (printable) => {
  const address = "http://maxvierentwintigzeven.gemeentelijkebasisschool.example";
  const page = await served.browser.newPage({ ...alone, locale: "de", viewport: { width: 320, height: 740 } });
  await page.route(`${address}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: served.address + pathname }) });
  });
  await page.goto(`${address}/paper#${printable}.204617`);
  const sheets = page.locator(".max-sheet");
  await sheets.first().getByText(new URL(address).host).first().waitFor();
  expect(await barriers(page)).toEqual([]);
  expect((await savedPdf(page, "de")).text).toBe(await wordsOn(sheets));
  await page.close();
});

test("what makes a PDF weighs under 200 KB and comes when the button is pressed", async () => {
  const page = await served.browser.newPage({ locale: "en" });
  await page.goto(`${served.address}/paper`);
  const arriving = page.waitForResponse((response) => response.url().includes("make-pdf"));
  await page.getByRole("button", { name: words("en", "pdf:save") }).click();
  const bytes = brotliCompressSync(await (await arriving).body()).length;
  expect(bytes).toBeLessThanOrEqual(budget);
  console.log(`making a PDF: ${(bytes / 1024).toFixed(1)} KB brotli`);
  await page.close();
});

test("a PDF that cannot be made is said, and printing is still there", async () => {
  const context = await served.browser.newContext({ ...alone, locale: "fr" });
  const page = await context.newPage();
  await page.goto(`${served.address}/paper`);
  await page.route("**/*.woff", (route) => route.abort());
  await page.getByRole("button", { name: words("fr", "pdf:save") }).click();
  await page.getByText(words("fr", "pdf:failed")).waitFor();
  await page.getByRole("button", { name: words("fr", "pdf:print") }).waitFor();
  expect(await complaints(page)).toEqual([]);
  await context.close();
});

test("the Max kit has the numbers of where its language is spoken, until somebody has said where", async () => {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce" });
  await page.goto(`${served.address}/kit`);
  const lines = page.locator(".kit-lines");
  await lines.getByText("102", { exact: true }).waitFor();
  await page.getByRole("combobox").selectOption("fr");
  await lines.getByText("103", { exact: true }).waitFor();
  await page.getByRole("button", { name: words("fr", "common:region.flanders") }).click();
  await lines.getByText("102", { exact: true }).waitFor();
  await page.getByRole("combobox").selectOption("de");
  await page.getByRole("button", { name: words("de", "common:region.flanders"), pressed: true }).waitFor();
  await lines.getByText("102", { exact: true }).waitFor();
  await page.close();
});

test("a poster has its foot on the sheet also when a school's address is long", async () => {
  const page = await served.browser.newPage({ ...alone, locale: "nl", reducedMotion: "reduce" });
  const long = "https://max247.basisschool-sint-jan-berchmans.brasschaat.be";
  await page.route(`${long}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await page.request.get(served.address + pathname) });
  });
  await page.goto(`${long}/paper#poster.204617`);
  const sheet = page.locator(".max-sheet");
  await sheet.locator("svg[role=img]").waitFor();
  for (const language of ["nl", "fr", "de", "en"] as const) {
    await page.getByRole("combobox").selectOption(language);
    await sheet.getByText(words(language, "paper:poster.title")).waitFor();
    await page.emulateMedia({ media: "print" });
    const { needed, given } = await sheet.evaluate((all) => ({ needed: all.scrollHeight, given: all.clientHeight }));
    expect(needed, language).toBeLessThanOrEqual(given);
    await page.emulateMedia({ media: null });
  }
  await page.close();
});

test("a page without sheets is printed as one text: a row of boxes is torn where a sheet of paper ends in some browsers", async () => {
  const page = await served.browser.newPage({ locale: "nl" });
  await page.goto(`${served.address}/privacy`);
  await page.getByRole("heading", { name: words("nl", "privacy:long.title") }).waitFor();
  await page.emulateMedia({ media: "print" });
  const around = page.locator(":is(body, main):has(h2), div:has(> main), div:has(h1):has(h2)");
  expect(await around.count()).toBeGreaterThan(2);
  expect(await around.evaluateAll((all) => all.map((one) => getComputedStyle(one).display))).not.toContain("flex");
  await page.close();
});
