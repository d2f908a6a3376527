import { expect, test } from "vitest";
import { minigames } from "../../shared/minigames/index.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/** No page tries what the server's own Content-Security-Policy refuses: some browsers warn of it in their console. */

const served = servedGame();

declare global {
  interface Window {
    /** What this page has tried and was refused. */
    refused: string[];
  }
}

/** Runs in the page from its beginning. */
function noteRefusals(): void {
  window.refused = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    window.refused.push(`${effectiveDirective} ${blockedURI}`),
  );
}

const pages = ["/", "/host", "/host#lesson", "/board", "/kit", "/help", "/stories", "/minigames", "/paper", "/report"];
const practised = minigames.map(({ id }) => `/minigames?game=${id}&seats=2&seed=5`);

test.each([...pages, "/privacy", "/check", "/design", ...practised])("%s keeps to the policy", async (path) => {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce" });
  await page.addInitScript(noteRefusals);
  await page.goto(served.address + path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.refused)).toEqual([]);
  await page.close();
});

test("a sound that a page has made for itself is let in", async () => {
  const page = await served.browser.newPage({ locale: "en", reducedMotion: "reduce" });
  await page.addInitScript(noteRefusals);
  await page.goto(`${served.address}/check`);
  await page.getByRole("button", { name: words("en", "check:sound.play") }).click();
  await page.getByText(words("en", "check:sound.heard")).waitFor();
  await page.waitForTimeout(1_000);
  expect(await page.evaluate(() => window.refused)).toEqual([]);
  await page.close();
});
