import { expect, test } from "vitest";
import { settleMs } from "../screens/host/steps.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/** A presenter's remote while the board is in front, as it is on the computer at the projector. */

const served = servedGame();

test("the remote leads the game from the board of the host's own browser, and from no other board", {
  timeout: 90_000,
}, async () => {
  const context = await served.browser.newContext({
    locale: "en",
    viewport: { width: 1280, height: 720 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const host = new Host(page, "en");
  await host.create(served.address, { preset: "lesson", tables: 2, botsPerTable: 2, timed: false });
  await page.getByText(words("en", "host:in_other")).waitFor();
  const board = await host.openBoard();
  // Opened again it is the same window: the one on the projector.
  await host.button("host:openBoard").click();
  await board.locator("main.board").waitFor();
  expect(context.pages()).toHaveLength(2);
  await host.button("host:start").click();
  await host.button("host:next").waitFor();
  const secret = await page.evaluate(() => localStorage.getItem("max247.host") ?? "");
  const link = board.url();
  // The console is on the teacher's phone; on this computer there is only the board.
  const phone = await served.browser.newContext({
    locale: "en",
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
  });
  const console = await phone.newPage();
  const [kept] = JSON.parse(secret) as { code: string; key: string }[];
  await console.goto(`${served.address}/host#${kept?.code}.${kept?.key}`);
  const isAt = (phase: string) =>
    console
      .locator("h1")
      .filter({ hasText: words("en", `board:phase.${phase}`) })
      .waitFor();
  await isAt("intro");
  await page.close();

  const elsewhere = await served.browser.newContext({
    locale: "en",
    viewport: { width: 1280, height: 720 },
    reducedMotion: "reduce",
  });
  const strange = await elsewhere.newPage();
  await strange.goto(link);
  await strange.locator("main.board[data-phase='intro']").waitFor();
  await strange.keyboard.press("PageDown");
  await strange.waitForTimeout(1_500);
  await isAt("intro");

  await board.locator("main.board[data-phase='intro']").waitFor();
  await board.keyboard.press("PageDown");
  await board.locator("main.board[data-phase='morning']").waitFor();
  // There is a way back once the answer to the step is here, for a few seconds; the board may show the step before.
  const isBack = () => board.locator("main.board[data-phase='intro']").isVisible();
  await expect
    .poll(async () => {
      await board.keyboard.press("PageUp");
      return isBack();
    })
    .toBe(true);
  await isAt("intro");
  await board.waitForTimeout(settleMs);
  await board.keyboard.press("PageDown");
  await isAt("morning");
  // Letters are for the console alone: on the board nobody leads by a touch of the keyboard.
  await board.keyboard.press("n");
  await board.waitForTimeout(1_000);
  await isAt("morning");
  expect(await board.locator("main.board").getAttribute("data-phase")).toBe("morning");
  for (const one of [context, phone, elsewhere]) await one.close();
});
