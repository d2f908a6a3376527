import { expect, test } from "vitest";
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
