import { expect, it } from "vitest";
import { Child } from "./people/child.ts";
import { Ears } from "./people/ears.ts";
import { words } from "./people/words.ts";
import { alone, servedGame } from "./served.ts";

/** A child types the code of its class, and may lose its seat again. */

const served = servedGame();

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
  const made = await page.request.post(`${served.address}/api/sessions`, { data: { preset: "station" } });
  const { code } = (await made.json()) as { code: string };
  await page.goto(served.address);
  const field = page.getByRole("textbox").first();
  await field.focus();
  await page.keyboard.insertText(Array.from(code, (digit) => String.fromCharCode(0x660 + Number(digit))).join(""));
  await page.getByRole("heading", { name: words("fr", "join:whoTitle") }).waitFor();
  await context.close();
});

it("who listens hears each once that the page asks a name and that the seat is gone, and the focus goes along", async () => {
  const context = await served.browser.newContext({ ...alone, locale: "fr" });
  const page = await context.newPage();
  const ears = await Ears.on(page);
  const made = await page.request.post(`${served.address}/api/sessions`, { data: { preset: "station" } });
  const { code } = (await made.json()) as { code: string };
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
  expect(timesSaid("join:whoText")).toBe(1);

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
  const made = await page.request.post(`${served.address}/api/sessions`, { data: { preset: "station" } });
  const { code } = (await made.json()) as { code: string };
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
