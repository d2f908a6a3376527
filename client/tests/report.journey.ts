import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { loadContent } from "../../server/content.ts";
import { playGame } from "../../shared/bots/play-game.ts";
import { followUpQuestions, type QuestionId, questions, surveyQuestions } from "../../shared/game/questions.ts";
import { reportOf } from "../../shared/game/report.ts";
import type { PhaseName } from "../../shared/game/state.ts";
import type { SessionReport } from "../../shared/protocol.ts";
import { barriers } from "./barriers.ts";
import { complaints } from "./complaints.ts";
import { closeSet, savedPdf, without, wordsOn } from "./pdf.ts";
import { words } from "./people/words.ts";
import { alone, servedGame } from "./served.ts";

/** The report of a whole class: a week with nine tables is the longest there is. */

/** Millimetres in a point of a PDF. */
const mmPerPoint = 25.4 / 72;

/** Fragment of the address that leads to the class of these tests. */
const ofClass = `#204617.${"a".repeat(32)}`;

const served = servedGame();
let longest: SessionReport;

beforeAll(() => {
  const setup = { preset: "week", tables: 9, questions: true } as const;
  const { game } = playGame({ setup, content: loadContent(), players: 3, skill: "random", seed: 7 });
  // A report counts children, and leaves bots out.
  for (const seat of game.state.seats.values()) seat.bot = false;
  const answers = {
    before: answered(surveyQuestions),
    after: answered(surveyQuestions),
    followUp: answered(followUpQuestions),
  };
  const day = Date.UTC(2026, 10, 24, 12);
  longest = { ...reportOf(game), answers, createdAt: day, lastMoveAt: day };
});

/** Bots answer no questions: each answer of each question five times. */
function answered(asked: readonly QuestionId[]): SessionReport["answers"]["before"] {
  return Object.fromEntries(asked.map((id) => [id, Object.fromEntries(questions[id].map((choice) => [choice, 5]))]));
}

async function openReport(page: Page): Promise<void> {
  await page.route("**/api/sessions/204617/report", (route) => route.fulfill({ json: longest }));
  await page.goto(`${served.address}/report${ofClass}`);
  await page.locator(".report-newcomers img").first().waitFor();
  await page.waitForLoadState("networkidle");
}

describe.each(["nl", "fr", "de", "en"] as const)("the report of a week of nine tables in %s", (locale) => {
  test("says the same on the page, printed and as a PDF, and nothing is cut off", async () => {
    const context = await served.browser.newContext({
      ...alone,
      locale,
      viewport: { width: 360, height: 740 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await openReport(page);
    expect(await complaints(page)).toEqual([]);
    for (const folded of await page.locator(".report summary").all()) await folded.click();
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 740 });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect(await barriers(page), "letters 200 % at 320 px").toEqual([]);
    await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
    await page.setViewportSize({ width: 360, height: 740 });
    for (const open of await page.locator(".report summary").all()) await open.click();
    const said = await wordsOn(page.locator(".report"));
    expect(said.length).toBeGreaterThan(5_000);
    // Each day has its moments, and no table is named.
    for (const day of [1, longest.daysPlayed]) expect(said).toMatch(closeSet(words(locale, `phases:day.${day}`)));
    expect(longest.moments.length).toBeGreaterThan(2);
    for (const { kind } of longest.moments) expect(said).toMatch(closeSet(words(locale, `debrief:${kind}.question`)));
    expect(said).not.toMatch(new RegExp(closeSet(words(locale, "common:table")).source.replace(".*", "\\d")));

    const { pages, text, info, file } = await savedPdf(page, locale);
    expect(text).toBe(said);
    expect(info.Language).toBe(locale);
    expect(pages).toBeGreaterThan(2);
    expect(pages).toBeLessThanOrEqual(8);
    for (let number = 1; number <= pages; number++) {
      const { items } = await (await file.getPage(number)).getTextContent();
      const heights = items.flatMap((item) =>
        "str" in item && item.str.trim() ? [item.transform[5] * mmPerPoint] : [],
      );
      expect(Math.min(...heights), `the lowest line of page ${number}`).toBeGreaterThan(11);
      expect(Math.max(...heights), `the highest line of page ${number}`).toBeLessThan(297 - 11);
    }
    expect(await page.locator(".max-paper-desk").count()).toBe(0);

    const printed = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(without((await extractText(printed, { mergePages: true })).text)).toBe(said);
    // What was unfolded for the printer is folded again.
    expect(await page.locator(".report details[open]").count()).toBe(0);
    await context.close();
  });
});

test("a heading stands with what it is of, and a newcomer on one sheet", async () => {
  const context = await served.browser.newContext({
    ...alone,
    locale: "en",
    viewport: { width: 1280, height: 720 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await openReport(page);
  const { file } = await savedPdf(page, "en");
  const { text: sheets } = await extractText(file, { mergePages: false });
  for (const newcomer of await page.locator(".report-newcomers > li").all()) {
    const said = await wordsOn(newcomer);
    expect(sheets.filter((sheet) => without(sheet).includes(said)).length).toBe(1);
  }
  for (const heading of await page.locator(".report :is(h2, summary)").all()) {
    const said = await wordsOn(heading);
    expect(sheets.filter((sheet) => without(sheet).endsWith(said))).toEqual([]);
  }
  await context.close();
});

test("several classes together are sums, of the games that were played alone", async () => {
  const context = await served.browser.newContext({
    ...alone,
    locale: "nl",
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  // A browser goes on keeping keys of games that are gone, more than the server makes reports at once.
  const gone = Array.from({ length: 40 }, (_, index) => String(300_000 + index));
  const codes = [...gone, "204617", "204618", "204619", "204620"];
  await page.addInitScript((kept) => {
    const madeAt = new Date().toISOString();
    localStorage.setItem("max247.host", JSON.stringify(kept.map((code) => ({ code, key: "a".repeat(32), madeAt }))));
  }, codes);
  // One was prepared and never played, one is being played.
  const phases: Record<string, PhaseName> = {
    "204617": "goodbye",
    "204618": "debrief",
    "204619": "lobby",
    "204620": "act",
  };
  for (const [code, phase] of Object.entries(phases)) {
    await page.route(`**/api/sessions/${code}`, (route) => route.fulfill({ json: { code, phase } }));
  }
  const asked: string[] = [];
  await page.route("**/api/sessions/2046*/report", (route) => {
    const [, code = ""] = /(\d{6})\/report$/.exec(route.request().url()) ?? [];
    asked.push(code);
    // So many have been asked for that the next one has to wait a little.
    if (asked.length === 2) return route.fulfill({ status: 429, json: { error: "tooManyTries" } });
    return route.fulfill({ json: longest });
  });
  await page.goto(`${served.address}/report`);
  await page.getByText(words("nl", "report:school_other")).waitFor();
  expect(asked).toEqual(["204617", "204618", "204618"]);
  const said = await wordsOn(page.locator(".report"));
  expect(said).toContain("2klassen");
  expect(said).toMatch(closeSet(words("nl", "report:schoolAnswers")));
  expect(said).toContain(`${2 * longest.children}kinderen`);
  expect(await complaints(page)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  expect((await savedPdf(page, "nl")).text).toBe(said);

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: words("nl", "report:csvButton") }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("max-24-7.csv");
  const lines = (await readFile(await saved.path(), "utf8")).split("\r\n");
  expect(lines[0]).toMatch(/^\ufeff/);
  expect(lines).toContain("klassen;;;2");
  expect(lines).toContain(`kinderen;;;${2 * longest.children}`);
  for (const line of lines.slice(0, -1)) expect(line.match(/;/g)?.length ?? 0, line).toBeGreaterThanOrEqual(3);
  await context.close();
});

/** A browser that keeps the key of the class, on a page where the server's answer is what a test says. */
async function hostsPage(locale: "nl" | "en", answer: Parameters<Page["route"]>[1], fragment = ofClass): Promise<Page> {
  const page = await served.browser.newPage({ ...alone, locale, reducedMotion: "reduce" });
  await page.addInitScript((key) => {
    localStorage.setItem("max247.host", JSON.stringify([{ code: "204617", key, madeAt: new Date().toISOString() }]));
  }, "a".repeat(32));
  await page.route("**/api/sessions/204617/report", answer);
  await page.goto(`${served.address}/report${fragment}`);
  return page;
}

test("the report of a class is still there when its page is loaded anew, and its key stands nowhere", async () => {
  const page = await hostsPage("en", (route) => route.fulfill({ json: longest }));
  const heading = page.getByRole("heading", { name: "What the class did, 24 November 2026" });
  await heading.waitFor();
  await page.reload();
  await heading.waitFor();
  expect(page.url()).toBe(`${served.address}/report`);
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain("aaaa");
  await page.close();
});

test("a report that does not come can be asked for again, in the language of the page", async () => {
  let isAway = true;
  const page = await hostsPage("nl", (route) => (isAway ? route.abort() : route.fulfill({ json: longest })));
  await page.getByText(words("nl", "host:error.failed")).waitFor();
  await page.getByRole("combobox").selectOption("fr");
  await page.getByText(words("fr", "host:error.failed")).waitFor();
  isAway = false;
  await page.getByRole("button", { name: words("fr", "common:tryAgain") }).click();
  await page.locator(".report-newcomers").waitFor();
  await page.close();
});

test("where only a few children played each time, the report of all classes says so", async () => {
  const page = await hostsPage("nl", (route) => route.fulfill({ json: { ...longest, children: 0 } }), "");
  await page.route("**/api/sessions/204617", (route) => route.fulfill({ json: { code: "204617", phase: "goodbye" } }));
  await page.reload();
  await page.getByText(words("nl", "report:onlyFew")).waitFor();
  await page.close();
});
