import type { APIRequestContext } from "playwright-core";
import { expect, it } from "vitest";
import { Child } from "./people/child.ts";
import { Ears } from "./people/ears.ts";
import { words } from "./people/words.ts";
import { alone, servedGame } from "./served.ts";

/** A child types the code of its class, and may lose its seat again. */

const served = servedGame();

/** A station, and the key of its host. */
async function makeStation(request: APIRequestContext): Promise<{ code: string; hostKey: string }> {
  const made = await request.post(`${served.address}/api/sessions`, { data: { preset: "station" } });
  return (await made.json()) as { code: string; hostKey: string };
}

it("a slip that is mended while the code is looked up is not answered any more", async () => {
  const context = await served.browser.newContext({ ...alone, locale: "nl" });
  const page = await context.newPage();
  let answered = 0;
  let isMended = () => {};
  const mended = new Promise<void>((resolve) => {
    isMended = resolve;
  });
  await page.route("**/api/join", async (route) => {
    await mended;
    await route.fulfill({ status: 404, json: { error: "unknownCode" } });
    answered++;
  });
  await page.goto(served.address);
  const field = page.getByRole("textbox").first();
  await field.pressSequentially("247246");
  await field.press("Backspace");
  isMended();
  await expect.poll(() => answered, { timeout: 10_000 }).toBe(1);
  await page.waitForTimeout(300);
  expect(await field.inputValue()).toBe("24724");
  expect(await page.getByText(words("nl", "join:wrongCode")).count()).toBe(0);
  await field.pressSequentially("5");
  await page.getByText(words("nl", "join:wrongCode")).waitFor();
  expect(await field.inputValue()).toBe("");
  await context.close();
});

it("a code is understood as an Arabic keyboard writes its digits", async () => {
  const context = await served.browser.newContext({ ...alone, locale: "fr" });
  const page = await context.newPage();
  const { code } = await makeStation(page.request);
  await page.goto(served.address);
  const field = page.getByRole("textbox").first();
  await field.focus();
  await page.keyboard.insertText(Array.from(code, (digit) => String.fromCharCode(0x660 + Number(digit))).join(""));
  await page.getByRole("heading", { name: words("fr", "join:whoTitle") }).waitFor();
  await context.close();
});

it("a child in the wrong class goes back by itself before the game starts, and leaves no seat behind", async () => {
  const context = await served.browser.newContext({ ...alone, locale: "nl" });
  const [wrong, own] = await Promise.all([makeStation(context.request), makeStation(context.request)]);
  const host = await context.newPage();
  await host.goto(`${served.address}/host#${wrong.code}.${wrong.hostKey}`);
  const child = new Child(await context.newPage(), "nl", false, "keyboard");
  await child.join(served.address, wrong.code);
  await host.getByText(words("nl", "host:in_one")).waitFor();
  const back = child.button("player:lobby.notMyClass");
  await back.press("Enter");
  const stay = child.button("player:lobby.stay");
  expect(await stay.evaluate((element) => element === document.activeElement)).toBe(true);
  await stay.press("Enter");
  expect(await back.evaluate((element) => element === document.activeElement)).toBe(true);
  await back.press("Enter");
  await child.button("player:lobby.toStart").press("Enter");

  const field = child.page.getByRole("textbox").first();
  await field.waitFor();
  expect(new URL(child.page.url()).pathname).toBe("/");
  expect(await child.page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.includes("seat")))).toEqual(
    [],
  );
  await expect.poll(() => host.getByText(words("nl", "host:in_one")).count()).toBe(0);
  await field.pressSequentially(own.code);
  await child.button("join:enter").press("Enter");
  await child.button("player:help").waitFor();
  await context.close();
});

it("who typed the code of another class goes back to the code before coming in", async () => {
  const context = await served.browser.newContext({ ...alone, locale: "fr" });
  const { code } = await makeStation(context.request);
  const page = await context.newPage();
  await page.goto(`${served.address}/j/${code}`);
  await page.getByRole("button", { name: words("fr", "join:otherCode") }).press("Enter");
  const field = page.getByRole("textbox").first();
  await field.waitFor();
  expect(await field.inputValue()).toBe("");
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(new URL(page.url()).pathname).toBe("/");
  await context.close();
});

it("who listens hears each once that the page asks a name and that the seat is gone, and the focus goes along", async () => {
  const context = await served.browser.newContext({ ...alone, locale: "fr" });
  const page = await context.newPage();
  const ears = await Ears.on(page);
  const { code } = await makeStation(page.request);
  const child = new Child(page, "fr", false, "keyboard");
  const focused = () => page.evaluate(() => document.activeElement?.tagName.toLowerCase());
  const timesSaid = (key: string) => {
    const saying = new RegExp(words("fr", key).source.replace(/^\^\\s\*/, ""));
    return ears.heard.filter((said) => saying.test(said)).length;
  };

  await page.goto(served.address);
  await page.getByRole("textbox").first().pressSequentially(code);
  await child.heading("join:whoTitle").waitFor();
  await expect.poll(focused).toBe("main");
  await expect.poll(() => timesSaid("join:whoTitle")).toBe(1);
  const sentence = new RegExp(words("fr", "join:whoText").source.replace("^", ""));
  const own = ears.heard.filter((said) => sentence.test(said));
  expect(own).toEqual([expect.stringContaining(await page.getByRole("heading", { level: 2 }).innerText())]);
  await child.button("join:anotherAvatar").press("Enter");
  const animal = (await page.getByRole("main").getByRole("img").first().getAttribute("alt")) ?? "";
  await expect.poll(() => ears.heard.at(-1)).toContain(animal);

  await child.button("join:enter").press("Enter");
  await child.button("player:help").focus();
  // The same seat on a second page, which takes it over.
  await page.evaluate(() => void window.open(location.href));
  await child.heading("errors:title.takenOver").waitFor();
  await expect.poll(focused).toBe("main");
  await expect.poll(() => timesSaid("errors:title.takenOver")).toBe(1);
  expect(timesSaid("errors:takenOver")).toBe(1);

  await child.button("errors:toStart").press("Enter");
  await expect.poll(focused).toBe("input");
  await context.close();
});

it("comes in all the same when what a player needs is lost the first time", async () => {
  const context = await served.browser.newContext({ ...alone, locale: "de" });
  const page = await context.newPage();
  const lost = new Set<string>();
  await page.route(/\/(PlayerScreen|sdk)-[^/]*\.js$/, (route) => {
    const isLost = lost.has(route.request().url());
    lost.add(route.request().url());
    return isLost ? route.continue() : route.abort();
  });
  const { code } = await makeStation(page.request);
  const child = new Child(page, "de", false, "finger");
  await page.goto(served.address);
  await page.getByRole("textbox").first().pressSequentially(code);
  const again = page.waitForEvent("load");
  await child.button("join:enter").click();
  await expect.poll(() => lost.size).toBe(2);
  await again;
  await child.button("join:enter").click();
  await child.button("player:help").waitFor();
  await context.close();
});
