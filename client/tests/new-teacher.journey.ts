import type { BrowserContext, Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { complaints } from "./complaints.ts";
import { Child } from "./people/child.ts";
import { Ears } from "./people/ears.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { alone, servedGame } from "./served.ts";

/** A teacher who has never seen it: prepares, leaves and comes back, begins on the day, and finds the game again later. */

const served = servedGame();

const teacher = (locale: string, width = 1280, height = 720): Promise<BrowserContext> =>
  served.browser.newContext({ ...alone, locale, viewport: { width, height }, reducedMotion: "reduce" });

/** Counts what a teacher has to decide or press. */
class Counted {
  presses = 0;

  async press(what: Locator): Promise<void> {
    await what.click();
    this.presses++;
  }
}

const heading = (page: Page, key: string) => page.getByRole("heading", { name: words("fr", key), exact: true });

describe("a new teacher", () => {
  test("prepares in twelve decisions at most, and begins a prepared lesson in three", { timeout: 90_000 }, async () => {
    const context = await teacher("fr");
    const page = await context.newPage();
    const host = new Host(page, "fr");
    const preparing = new Counted();
    await page.goto(`${served.address}/host`);
    await heading(page, "start:what").waitFor();
    expect(await complaints(page)).toEqual([]);
    await preparing.press(page.getByRole("link", { name: words("fr", "start:prepare") }));
    for (const step of ["time", "class", "newcomers"]) {
      await heading(page, `prepare:step.${step}`).waitFor();
      expect(await complaints(page), step).toEqual([]);
      await preparing.press(host.button("prepare:next"));
    }

    // The bell rings in the middle of it; the next day it goes on where it was.
    await heading(page, "prepare:step.care").waitFor();
    await page.close();
    const again = await context.newPage();
    const later = new Host(again, "fr");
    await again.goto(`${served.address}/host`);
    await again.getByText(words("fr", "start:prepareGoOn")).click();
    await heading(again, "prepare:step.care").waitFor();
    expect(await later.button("prepare:next").isDisabled()).toBe(true);
    await preparing.press(again.getByLabel(words("fr", "host:gate.check2")));
    await preparing.press(again.getByLabel(words("fr", "host:gate.checkLater")));
    expect(await complaints(again)).toEqual([]);
    await preparing.press(later.button("prepare:next"));
    await heading(again, "prepare:step.room").waitFor();
    expect(await complaints(again)).toEqual([]);
    await preparing.press(later.button("prepare:next"));
    await heading(again, "prepare:step.ready").waitFor();
    expect(await complaints(again)).toEqual([]);
    await preparing.press(later.button("prepare:keep"));
    await heading(again, "prepare:kept.title").waitFor();
    await again.getByText(words("fr", "start:keptUntil")).waitFor();
    expect(await complaints(again)).toEqual([]);
    expect(preparing.presses).toBeLessThanOrEqual(12);

    const [paper] = await Promise.all([
      context.waitForEvent("page"),
      again.getByRole("link", { name: words("fr", "prepare:room.paper") }).click(),
    ]);
    await paper.getByText(words("fr", "paper:about.plan")).click();
    await paper.getByText(words("fr", "paper:plan.bell")).waitFor();
    const [, tables] = /\.(\d)tables\b/.exec(paper.url()) ?? [];
    await paper.getByRole("button", { name: tables ?? "", exact: true, pressed: true }).waitFor();
    await paper.close();
    await again.close();

    const day = await context.newPage();
    const onTheDay = new Host(day, "fr");
    const beginning = new Counted();
    await day.goto(`${served.address}/host`);
    await day.getByText(words("fr", "start:state.ready")).waitFor();
    // For a moment the school's network is gone: what the lesson asks for is asked all the same.
    let refused = 0;
    await day.route("**/api/sessions/**", (route) => (refused++ === 0 ? route.abort() : route.continue()));
    await beginning.press(day.getByRole("button", { name: words("fr", "start:open") }));
    const code = await onTheDay.code();
    const child = new Child(await (await teacher("fr", 360, 740)).newPage(), "fr", true);
    await child.join(served.address, code);
    await day.getByText(words("fr", "host:in_one")).waitFor();
    await beginning.press(day.getByLabel(words("fr", "host:gate.check1")));
    expect(await complaints(day)).toEqual([]);
    expect(refused).toBeGreaterThan(1);
    await beginning.press(onTheDay.button("host:start"));
    await onTheDay.button("host:next").waitFor();
    await day.getByText(words("fr", "console:bell_other")).waitFor();
    expect(beginning.presses).toBeLessThanOrEqual(3);
  });

  test("plays at once what was just prepared, and is asked all the same who children can go to", {
    timeout: 60_000,
  }, async () => {
    const context = await teacher("fr", 768, 1024);
    const page = await context.newPage();
    const host = new Host(page, "fr");
    await page.goto(`${served.address}/host`);
    await page.getByRole("link", { name: words("fr", "start:prepare") }).click();
    for (const step of ["time", "class", "newcomers", "care", "room"]) {
      await heading(page, `prepare:step.${step}`).waitFor();
      if (step === "care") {
        for (const check of ["check2", "checkLater"]) await page.getByLabel(words("fr", `host:gate.${check}`)).check();
      }
      await host.button("prepare:next").click();
    }
    await host.button("prepare:playNow").click();
    const code = await host.code();
    const child = new Child(await (await teacher("fr", 360, 740)).newPage(), "fr", true);
    await child.join(served.address, code);
    await page.getByText(words("fr", "host:in_one")).waitFor();
    expect(await host.button("host:start").isDisabled()).toBe(true);
    await page.getByLabel(words("fr", "host:gate.check1")).click();
    await host.button("host:start").click();
    await host.button("host:next").waitFor();
    await context.close();
  });

  test("is given no bell with a week, and the usual one again with a lesson", async () => {
    const context = await teacher("de", 360, 740);
    const page = await context.newPage();
    const host = new Host(page, "de");
    await page.goto(`${served.address}/host`);
    await page.getByRole("link", { name: words("de", "start:prepare") }).click();
    const bell = page.getByRole("button", { name: /^50 /, pressed: true });
    await bell.waitFor();
    await page.getByRole("radio", { name: words("de", "host:preset.week") }).click();
    await page.getByRole("button", { name: words("de", "plan:noBell"), pressed: true }).waitFor({ timeout: 5_000 });
    expect(await bell.count()).toBe(0);
    await page.getByRole("radio", { name: words("de", "host:preset.lesson") }).click();
    await bell.waitFor();
    // Who chooses another time is not overruled by what is chosen already.
    await page.getByRole("button", { name: /^100 / }).click();
    await page.getByRole("radio", { name: words("de", "host:preset.lesson") }).click();
    await page.getByRole("button", { name: /^100 /, pressed: true }).waitFor();
    await host.button("prepare:next").waitFor();
    await context.close();
  });

  test("tries it alone at one press, with bots at every table and a child's screen", { timeout: 60_000 }, async () => {
    const context = await teacher("de", 768, 1024);
    const page = await context.newPage();
    const host = new Host(page, "de");
    await page.goto(`${served.address}/host`);
    await host.button("start:try").click();
    await host.code();
    const [child] = await Promise.all([context.waitForEvent("page"), host.button("host:playAlong").click()]);
    await child.getByRole("main").waitFor();
    await child.getByRole("button", { name: words("de", "join:enter") }).click();
    await page.getByText(words("de", "host:in_one")).waitFor();
    await host.button("host:start").click();
    await host.button("host:next").waitFor();
  });

  test("hears of each newcomer the name first, and nothing to do before there is anything", async () => {
    const context = await teacher("nl", 1280, 720);
    const page = await context.newPage();
    const ears = await Ears.on(page);
    await page.goto(`${served.address}/host#lesson`);
    const wout = page.getByRole("checkbox", { name: "Wout", exact: true });
    await wout.waitFor();
    const about = await wout.evaluate((box) =>
      (box.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent)
        .join(" "),
    );
    expect(about).toMatch(/^licht.*groepschat .*stottert/);
    expect(ears.heard.filter((said) => words("nl", "host:gate.all").test(said))).toEqual([]);
    await context.close();
  });

  test("leaves out all stories of a theme, by keyboard, with a calm note at each of those that stay", {
    timeout: 60_000,
  }, async () => {
    const context = await teacher("en", 360, 740);
    const page = await context.newPage();
    await page.goto(`${served.address}/host#lesson`);
    const about = words("en", "host:theme.games").source.replace("^\\s*", "");
    const cards = page.locator(".host-newcomer").filter({ hasText: new RegExp(about) });
    await cards.first().waitFor();
    const all = await cards.count();
    const playing = () => cards.getByRole("checkbox", { checked: true }).count();
    expect(all).toBeGreaterThan(0);
    expect(await playing()).toBe(all);
    await page
      .locator("summary")
      .filter({ hasText: words("en", "host:byTheme") })
      .focus();
    await page.keyboard.press("Enter");
    const theme = page.getByRole("button", { name: words("en", "host:theme.games"), exact: true });
    await theme.focus();
    await page.keyboard.press("Space");
    await expect.poll(playing).toBe(0);
    expect(await theme.getAttribute("aria-pressed")).toBe("false");
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await theme.click();
    await expect.poll(playing).toBe(all);
    await context.close();
  });

  test("begins late, and is told what still fits until the bell", { timeout: 60_000 }, async () => {
    const context = await teacher("en", 360, 740);
    const page = await context.newPage();
    const host = new Host(page, "en");
    await host.create(served.address, { preset: "lesson", tables: 2, minutes: 50, botsPerTable: 2 });
    const bell = page.getByLabel(words("en", "plan:bellAt"));
    await bell.waitFor();
    const soon = new Date(Date.now() + 31.5 * 60_000);
    await bell.fill(soon.toTimeString().slice(0, 5));
    await page.getByText(/^3[01] minutes\./).waitFor();
    expect(await complaints(page)).toEqual([]);
    await host.button("host:start").click();
    await page.getByText(/^(29|3[01]) minutes until the bell/).waitFor();

    // It turns out to go earlier.
    await page.getByRole("button", { name: words("en", "console:bellChange") }).click();
    const sooner = new Date(Date.now() + 21.5 * 60_000);
    await page.getByRole("dialog").getByLabel(words("en", "plan:bellAt")).fill(sooner.toTimeString().slice(0, 5));
    expect(await complaints(page)).toEqual([]);
    await page.getByRole("button", { name: words("en", "console:moveBell") }).click();
    await page.getByText(/^(19|2[01]) minutes until the bell/).waitFor();
  });

  test("finds a game again, makes another like it, and deletes it", { timeout: 60_000 }, async () => {
    const context = await teacher("nl", 360, 740);
    const page = await context.newPage();
    const host = new Host(page, "nl");
    const code = await host.create(served.address, { preset: "week", tables: 3 });
    await page.goto(`${served.address}/host`);
    await page.getByText(words("nl", "start:state.waiting")).waitFor();
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

    await page.getByRole("button", { name: words("nl", "start:duplicate") }).click();
    await page.getByText(/^Week, 3 tafels\./).waitFor();
    await host.button("host:again.change").click();
    const week = page.getByRole("radio", { name: words("nl", "host:preset.week") });
    await week.waitFor();
    expect(await week.getAttribute("aria-checked")).toBe("true");
    await page.goBack();

    await page.getByRole("button", { name: words("nl", "host:deleteCode") }).click();
    await host.button("host:yes").click();
    await page.getByText(words("nl", "host:deleted")).waitFor();
    const headers = { "content-type": "application/json" };
    const lookedUp = await fetch(`${served.address}/api/join`, {
      method: "POST",
      headers,
      body: JSON.stringify({ code }),
    });
    expect(lookedUp.status).toBe(404);
  });
});
