import { describe, expect, test } from "vitest";
import { settleMs } from "../screens/host/steps.ts";
import { barriers } from "./barriers.ts";
import { complaints } from "./complaints.ts";
import { Child } from "./people/child.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/** What a teacher meets in a lesson that does not go as planned, and what there is to read before and after. */

const served = servedGame();

describe("a lesson that does not go as planned", () => {
  test("is led through disruptions with steps that can be taken back, and ends with a report", {
    timeout: 240_000,
  }, async () => {
    const context = await served.browser.newContext({
      locale: "nl",
      viewport: { width: 1280, height: 720 },
      reducedMotion: "reduce",
    });
    const host = new Host(await context.newPage(), "nl");
    const { page } = host;
    await page.goto(`${served.address}/host#lesson`);
    await page.getByText(words("nl", "host:options")).click();
    await host.button("host:create").waitFor();
    expect(await complaints(page)).toEqual([]);
    const ofTheLesson = await host.create(served.address, { preset: "lesson", tables: 3, minutes: 50 });
    expect(await complaints(page)).toEqual([]);
    const board = await host.openBoard();
    const devices: Child[] = [];
    for (let index = 0; index < 4; index++) {
      const device = await served.browser.newContext({
        locale: "nl",
        viewport: { width: 360, height: 740 },
        reducedMotion: "reduce",
      });
      const child = new Child(await device.newPage(), "nl", true);
      await child.join(served.address, await host.code());
      devices.push(child);
    }
    await host.hasIn(devices.length);
    await host.button("host:start").click();
    await board.locator('main[data-phase="intro"]').waitFor();
    await page.getByText(words("nl", "console:bell_other")).waitFor();
    expect(await complaints(page)).toEqual([]);

    // A step that was one too many; the way back is there once it is taken, and only for a few seconds.
    await host.button("host:next").click();
    await host.isAt("morning");
    await host.button("console:takeBack").click();
    await host.isAt("intro");
    await board.locator('main[data-phase="intro"]').waitFor();
    await devices[0]?.page.getByText(words("nl", "player:intro.max")).first().waitFor();

    // A presenter's remote goes on; the choice is skipped for all.
    await page.waitForTimeout(settleMs);
    await page.locator("body").press("PageDown");
    await board.locator('main[data-phase="morning"]').waitFor();
    await host.button("console:skip").click();
    await host.button("host:yes").click();
    await board.locator('main[data-phase="choose"]').waitFor();
    await host.button("console:lessTime").click();
    // What follows takes its time, on a slow machine more than is left.
    for (let more = 0; more < 6; more++) await host.button("host:moreTime").click();

    // Tables are joined, a story is left out, everything stands still for a moment.
    await page.getByText(words("nl", "host:manage")).click();
    await host.button("console:changeTable").last().click();
    await page.getByRole("dialog").getByRole("button").first().waitFor();
    expect(await complaints(page)).toEqual([]);
    await page
      .getByRole("dialog")
      .getByRole("button", { name: words("nl", "common:table") })
      .first()
      .click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page
      .locator("summary")
      .filter({ hasText: words("nl", "console:leaveOutTitle") })
      .click();
    const stories = page.getByRole("button", { name: words("nl", "console:leaveOut") });
    await stories.first().waitFor();
    const before = await stories.count();
    await stories.first().click();
    await host.button("host:yes").waitFor();
    expect(await complaints(page)).toEqual([]);
    await host.button("host:yes").click();
    await expect.poll(() => stories.count()).toBe(before - 1);

    // One child is taken out for a talk, and comes back to its place.
    await page.locator(".host-person[data-here='true']").first().click();
    const child = page.getByRole("dialog", { name: /\S/ });
    await child.waitFor();
    expect(await complaints(page)).toEqual([]);
    for (const device of devices) await device.button("player:help").click();
    await child.getByRole("button", { name: words("nl", "host:remove") }).click();
    await host.button("host:yes").click();
    const sentOut = () => Promise.all(devices.map((device) => device.heading("errors:title.removed").isVisible()));
    await expect.poll(async () => (await sentOut()).filter(Boolean).length).toBe(1);
    // Sent back to the start, it does not come in again as somebody else by the same code.
    for (const device of devices) {
      if (!(await device.heading("errors:title.removed").isVisible())) continue;
      await device.button("errors:toStart").click();
      await device.page.getByRole("textbox").first().pressSequentially(ofTheLesson);
      await device.heading("errors:title.removed").or(device.button("join:enter")).waitFor();
    }
    expect((await sentOut()).filter(Boolean).length).toBe(1);
    await host.button("host:letBack").click();
    await host.button("host:letBack").waitFor({ state: "detached" });
    for (const device of devices) {
      const help = device.page.getByRole("dialog");
      if (await device.heading("errors:title.removed").isVisible()) {
        await device.button("errors:letMeIn").click();
        // Whoever comes back has not opened it.
        await device.button("player:help").waitFor();
        expect(await help.count()).toBe(0);
      } else await help.press("Escape");
    }
    await expect.poll(async () => (await sentOut()).filter(Boolean).length).toBe(0);

    // What happens in a pause is told to the class after it.
    const leftOut = board.getByText(words("nl", "board:leftOut"));
    await expect.poll(() => leftOut.count(), { timeout: 10_000 }).toBe(0);
    await page.keyboard.press("p");
    await page.getByText(words("nl", "host:pausedTitle")).waitFor();
    await devices[0]?.heading("player:pausedTitle").waitFor();
    expect(await complaints(page)).toEqual([]);
    await stories.first().click();
    await host.button("host:yes").click();
    await expect.poll(() => stories.count()).toBe(before - 2);
    expect(await leftOut.count()).toBe(0);
    await host.button("host:resume").click();
    await host.button("host:resume").waitFor({ state: "hidden" });
    await leftOut.first().waitFor();

    // What a child can open at the table lies over everything else.
    const [device] = devices;
    if (!device) throw new Error("nobody is in");
    for (const key of ["player:help", "common:hear"]) {
      await device.button(key).first().click();
      await device.page.getByRole("dialog").waitFor();
      expect(await complaints(device.page), key).toEqual([]);
      await device.page
        .getByRole("dialog")
        .getByRole("button", { name: words("nl", "common:close") })
        .click();
    }

    // A look over a table's shoulder.
    await host.goOnTo("listen");
    await board.locator('main[data-phase="listen"]').waitFor();
    await host.button("console:look.open").first().click();
    const look = page.getByRole("dialog", { name: words("nl", "console:look.title") });
    await look.getByRole("heading", { name: words("nl", "player:listen.feelings") }).waitFor();
    expect(await complaints(page)).toEqual([]);
    await look.getByRole("button", { name: words("nl", "common:close") }).click();

    // The host's computer is about to die; another goes on with the link.
    const key = await page.evaluate(() => localStorage.getItem("max247.host"));
    const [{ code, key: secret }] = JSON.parse(key ?? "[]") as [{ code: string; key: string }];
    const phone = await served.browser.newContext({
      locale: "nl",
      viewport: { width: 360, height: 740 },
      reducedMotion: "reduce",
    });
    const second = new Host(await phone.newPage(), "nl");
    await second.page.goto(`${served.address}/host#${code}.${secret}`);
    await second.button("host:next").waitFor();
    expect(await complaints(second.page)).toEqual([]);

    // What one console asks is about what was there then: it goes when the other one goes on, and the keys go on from there.
    await host.button("host:next").click();
    await host.button("host:goOn").waitFor();
    await second.pressOn();
    await host.button("host:goOn").waitFor({ state: "detached" });
    const next = await host.button("host:next").elementHandle();
    expect(await next?.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.close();

    await second.page.getByText(words("nl", "host:manage")).click();
    await second.button("host:endEarly").click();
    await second.button("host:yes").click();
    await board.locator('main[data-phase="finale"]').waitFor();
    await second.goOnTo("debrief");
    await board.locator('main[data-phase="debrief"]').waitFor();
    await second.page.getByText(words("nl", "console:arrange")).click();
    expect(await complaints(second.page)).toEqual([]);
    await second.goOnUntil(second.button("console:followUp"));
    await board.locator('main[data-phase="goodbye"]').waitFor();

    // This server names nobody: the console asks all the same, and says whom to tell.
    const ask = second.page.getByRole("region", { name: words("nl", "host:feedback.title") });
    await ask.getByText(words("nl", "host:feedback.tellWhom")).waitFor();
    expect(await ask.getByRole("link").count()).toBe(0);
    expect(await complaints(second.page)).toEqual([]);

    const report = await phone.newPage();
    await report.goto(`${served.address}/report#${code}.${secret}`);
    await report.getByRole("heading", { name: words("nl", "report:newcomers") }).waitFor();
    expect(await complaints(report)).toEqual([]);
    expect(new URL(report.url()).hash).toBe("");

    // Some weeks later, under the same code.
    await second.button("console:followUp").click();
    await second.page.getByText(words("nl", "console:followUpAsk")).waitFor();
    expect(await complaints(second.page)).toEqual([]);
    await second.button("host:yes").click();
    await devices[0]?.page.getByText(words("nl", "questions:f1")).waitFor();
    // Pressed twice, as children do, it is one answer: the next question is still there to be read.
    await devices[0]?.page.getByRole("button", { name: words("nl", "questions:notYet") }).dblclick();
    await devices[0]?.page.waitForTimeout(500);
    await devices[0]?.page.getByRole("heading", { name: words("nl", "questions:f2") }).waitFor();
    for (const one of served.browser.contexts()) await one.close();
  });
});

describe("what there is to read before and after", () => {
  for (const locale of ["nl", "fr", "de", "en"] as const) {
    test(`keeps nobody out in ${locale}`, async () => {
      const context = await served.browser.newContext({
        locale,
        viewport: { width: 360, height: 740 },
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      for (const [path, key] of [
        ["/privacy", "privacy:lead"],
        ["/check", "check:stay.title"],
        ["/report", "report:none"],
        ["/minigames", "practice:lead"],
        ["/paper", "paper:lead"],
      ] as const) {
        await page.goto(served.address + path);
        await page.getByText(words(locale, key)).waitFor();
        expect(await complaints(page)).toEqual([]);
        const heading = await page.getByRole("heading", { level: 1 }).innerText();
        expect(await page.title(), "the browser's tab").toBe(`${heading} · Max 24/7`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(
          0,
        );
      }
      await context.close();
    });
  }

  test.each(["nl", "fr", "de", "en"])("is whole on the smallest phone and in large letters, in %s", async (locale) => {
    const context = await served.browser.newContext({ locale, reducedMotion: "reduce" });
    const page = await context.newPage();
    const wrong: string[] = [];
    const look = async (path: string, width: number, letters: string) => {
      await page.setViewportSize({ width, height: 640 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, letters);
      wrong.push(...(await barriers(page)).map((one) => `${path} at ${width} px, letters ${letters}: ${one}`));
    };
    const forAdults = ["/host", "/host#lesson", "/stories", "/check", "/report"];
    for (const path of ["/", "/kit", "/help", "/privacy", "/minigames", ...forAdults]) {
      await page.goto("about:blank");
      await page.goto(served.address + path);
      await page.getByRole("main").waitFor();
      await look(path, 320, "100%");
      await look(path, 320, "200%");
      if (forAdults.includes(path)) await look(path, 768, "200%");
    }
    await context.close();
    expect(wrong).toEqual([]);
  });

  test("says who answers questions, and leads nowhere where the server names nobody", async () => {
    const context = await served.browser.newContext({ locale: "fr" });
    const page = await context.newPage();
    await page.goto(`${served.address}/privacy`);
    await page.getByText(words("fr", "privacy:rights.text")).waitFor();
    expect(await page.getByText(words("fr", "privacy:rights.adults")).count()).toBe(0);
    expect(await page.getByRole("main").getByRole("link").count()).toBe(0);
    await context.close();
  });

  test("a device keeps only what the privacy page lists", async () => {
    const context = await served.browser.newContext({ locale: "en", reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(`${served.address}/privacy`);
    await page.locator("code").first().waitFor();
    const listed = await page.locator("code").allInnerTexts();
    const host = new Host(await context.newPage(), "en");
    const code = await host.create(served.address, { preset: "station", tables: 1 });
    const child = new Child(await context.newPage(), "en", true);
    await child.join(served.address, code);
    await child.page.getByRole("button", { name: words("en", "player:help") }).waitFor();
    const kept = await child.page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    expect(kept.length).toBeGreaterThan(0);
    for (const name of kept)
      expect(
        listed.some((one) => name.startsWith(one)),
        name,
      ).toBe(true);
    expect(await context.cookies()).toEqual([]);
  });
});

describe("help without a network", () => {
  test("is there once the page has been open for a while, with a way back when the game is", async () => {
    const context = await served.browser.newContext({
      locale: "de",
      viewport: { width: 360, height: 740 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto(served.address);
    const isKept = () =>
      page.evaluate(async () => {
        const shelf = await caches.open("max247-offline-1");
        return (await shelf.keys()).some(({ url }) => url.includes("HelpScreen"));
      });
    await expect.poll(isKept, { timeout: 60_000, interval: 500 }).toBe(true);

    // As after another version of the program: what was kept is old.
    await page.evaluate(async () => {
      const shelf = await caches.open("max247-offline-1");
      await shelf.put("/help", new Response("as it was"));
      await shelf.put("/assets/HelpScreen-as-it-was.js", new Response(""));
    });
    await page.reload();
    const isOld = () =>
      page.evaluate(async () => {
        const shelf = await caches.open("max247-offline-1");
        const help = await (await shelf.match("/help"))?.text();
        return help === "as it was" || (await shelf.match("/assets/HelpScreen-as-it-was.js")) !== undefined;
      });
    await expect.poll(isOld, { timeout: 60_000, interval: 500 }).toBe(false);
    expect(await isKept()).toBe(true);

    await served.server.kill();
    await page.goto(`${served.address}/host`);
    await page.getByText(words("de", "help:offline")).waitFor();
    await page.getByText("116 000").first().waitFor();
    await served.server.run();
    await page.getByRole("link", { name: words("de", "help:toGame") }).click();
    await page.getByRole("textbox").first().waitFor();
  });
});
