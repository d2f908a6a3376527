import { expect, test } from "vitest";
import { complaints } from "./complaints.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/** A host on the page where all games begin. */

const served = servedGame();

test("who deletes a game by keyboard keeps the focus, and is told so in the language chosen next", async () => {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce" });
  const made = await page.request.post(`${served.address}/api/sessions`, { data: { preset: "station" } });
  const { code, hostKey } = (await made.json()) as { code: string; hostKey: string };
  await page.addInitScript((kept) => localStorage.setItem("max247.host", JSON.stringify([kept])), {
    code,
    key: hostKey,
    madeAt: new Date().toISOString(),
  });
  await page.goto(`${served.address}/host`);
  await page.getByRole("button", { name: words("nl", "host:deleteCode") }).press("Enter");
  await page.getByRole("button", { name: words("nl", "host:yes"), exact: true }).press("Enter");
  await page.getByText(words("nl", "host:deleted")).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  await page.getByRole("combobox").selectOption("de");
  await page.getByText(words("de", "host:deleted")).waitFor({ timeout: 5_000 });

  await page.goto(`${served.address}/host#${code}.${hostKey}`);
  await page.getByText(words("de", "host:error.gone")).waitFor();
  await page.getByRole("combobox").selectOption("fr");
  await page.getByText(words("fr", "host:error.gone")).waitFor({ timeout: 5_000 });
  await page.close();
});

test("the key of a game of long ago that is gone leaves the computer, and its line with the next visit", async () => {
  const context = await served.browser.newContext({ locale: "en", reducedMotion: "reduce" });
  const page = await context.newPage();
  const madeAt = new Date(Date.now() - 61 * 86_400_000).toISOString();
  const made = async () => {
    const answer = await context.request.post(`${served.address}/api/sessions`, { data: { preset: "station" } });
    const { code, hostKey: key } = (await answer.json()) as { code: string; hostKey: string };
    return { code, key, madeAt };
  };
  const [stays, gone] = [await made(), await made()];
  await context.request.delete(`${served.address}/api/sessions/${gone.code}`, {
    headers: { authorization: `Bearer ${gone.key}` },
  });
  await page.goto(`${served.address}/host`);
  await page.evaluate((keys) => localStorage.setItem("max247.host", JSON.stringify(keys)), [gone, stays]);
  const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem("max247.host") ?? ""));

  await page.route("**/api/sessions/*", (route) =>
    route.fulfill({ status: 503, json: { error: "serverUnavailable" } }),
  );
  await page.reload();
  await expect.poll(() => page.getByText(words("en", "start:state.unknown")).count()).toBe(2);
  expect(await kept()).toEqual([gone, stays]);

  await page.unroute("**/api/sessions/*");
  const line = page.getByText(words("en", "start:gone"));
  await line.waitFor({ timeout: 15_000 });
  expect(await kept()).toEqual([stays]);

  await page.reload();
  await page.getByText(words("en", "start:state.waiting")).waitFor();
  expect(await line.count()).toBe(0);
  await context.close();
});

const screens = [
  [1280, 720],
  [768, 1024],
] as const;

test.each(screens)(
  "once more has the settings folded, and the care gate in sight with its button, on %i x %i",
  async (width, height) => {
    const context = await served.browser.newContext({
      locale: "nl",
      reducedMotion: "reduce",
      viewport: { width, height },
    });
    const page = await context.newPage();
    const host = new Host(page, "nl");
    await host.create(served.address, { preset: "station", tables: 3, timed: false });
    await page.goto(`${served.address}/host`);
    await page.getByRole("button", { name: words("nl", "start:duplicate") }).click();
    await page.getByText(/^Station, 3 tafels\. .*Nederlands/).waitFor();
    const create = host.button("host:create");
    await create.waitFor();
    expect(await page.getByRole("radio").count()).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const checks = ["check1", "check2", "check3"].map((check) => page.getByLabel(words("nl", `host:gate.${check}`)));
    const foot = await page.locator(".max-page-foot").boundingBox();
    for (const check of checks) {
      const box = await check.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? height)).toBeLessThanOrEqual(foot?.y ?? 0);
    }
    expect(await complaints(page)).toEqual([]);
    for (const check of checks) await check.check();
    await create.click();
    await host.code();
    expect(await page.getByText(words("nl", "host:timed")).count()).toBe(0);
    await context.close();
  },
);

test("what is folded once more opens by keyboard, as it was, and a lesson from the start begins afresh", async () => {
  const context = await served.browser.newContext({ locale: "de", reducedMotion: "reduce" });
  const page = await context.newPage();
  const host = new Host(page, "de");
  await host.create(served.address, { preset: "station", tables: 3, timed: false });
  await page.goto(`${served.address}/host`);
  await page.getByRole("button", { name: words("de", "start:duplicate") }).press("Enter");
  await page.getByLabel(words("de", "host:gate.check1")).check();
  await host.button("host:again.change").press("Enter");
  const station = page.getByRole("radio", { name: words("de", "host:preset.station") });
  await station.waitFor();
  expect(await station.getAttribute("aria-checked")).toBe("true");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  expect(await page.getByLabel(words("de", "host:gate.check1")).isChecked()).toBe(true);
  await page.getByText(words("de", "host:options")).click();
  expect(await page.getByLabel(words("de", "host:timed")).isChecked()).toBe(false);

  await page.getByRole("link", { name: words("de", "start:back") }).click();
  await page.getByRole("link", { name: words("de", "start:lesson") }).click();
  const lesson = page.getByRole("radio", { name: words("de", "host:preset.lesson") });
  await lesson.waitFor();
  expect(await lesson.getAttribute("aria-checked")).toBe("true");
  await context.close();
});

test("who goes from page to page by keyboard begins each at its beginning, not before it", async () => {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce" });
  const isOnPage = () => expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  await page.goto(`${served.address}/host`);
  await page.getByRole("link", { name: words("nl", "start:lesson") }).press("Enter");
  await page.getByText(words("nl", "host:newLead")).waitFor();
  await isOnPage();
  for (const check of ["check1", "check2", "check3"]) {
    await page.getByLabel(words("nl", `host:gate.${check}`)).press("Space");
  }
  const create = page.getByRole("button", { name: words("nl", "host:create") });
  // It opens with the last of the three, and a key presses nothing that is closed still.
  await expect.poll(() => create.isEnabled(), { timeout: 15_000 }).toBe(true);
  await create.press("Enter");
  await page.getByText(words("nl", "host:copyLinkWhy")).waitFor();
  await isOnPage();
  await page.close();
});
