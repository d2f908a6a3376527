import { describe, expect, test } from "vitest";
import { holdMs } from "../screens/check/checks.ts";
import { complaints } from "./complaints.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/** A teacher tries out a tablet in the room where the class will play. */

const served = servedGame();

async function open(locale: "nl" | "fr" | "de" | "en") {
  const context = await served.browser.newContext({
    locale,
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${served.address}/check`);
  const see = (key: string) => page.getByText(words(locale, key)).first().waitFor({ timeout: 10_000 });
  const press = (key: string) => page.getByRole("button", { name: words(locale, key), exact: true }).click();
  return { context, page, see, press };
}

describe("a device that is tried out", () => {
  test("is called good when the connection has stayed open; whether it is heard, the teacher says", async () => {
    const { context, page, see, press } = await open("de");
    await see("check:reach.fine");
    await see("check:connect.fine");
    await see("check:draw.fine");
    await see("check:stay.busy");
    await press("check:sound.play");
    await see("check:sound.heard");
    expect(await complaints(page)).toEqual([]);
    await press("check:sound.yes");
    await see("check:sound.fine");
    expect(await page.getByText(words("de", "check:verdict.fine")).count()).toBe(0);
    await page
      .getByText(words("de", "check:verdict.fine"))
      .first()
      .waitFor({ timeout: holdMs + 5_000 });
    await see("check:stay.held");
    expect(await complaints(page)).toEqual([]);
    await context.close();
  });

  test("need not be waited for", async () => {
    const { context, see, press } = await open("fr");
    await see("check:stay.busy");
    await press("check:sound.play");
    await press("check:sound.no");
    await see("check:sound.soSo");
    await press("check:stay.stop");
    await see("check:stay.stopped");
    await see("check:verdict.soSo");
    await context.close();
  });

  test("whose connection breaks while it is held is not good, and the teacher knows what to ask", async () => {
    const { context, page, see, press } = await open("en");
    await see("check:stay.busy");
    await page.waitForTimeout(2_500);
    await served.server.kill();
    await page.getByText(/^The connection broke after [2-4] s/).waitFor({ timeout: 10_000 });
    await see("check:verdict.bad");
    await see("check:ask.stay");
    await press("check:again");
    await see("check:reach.bad");
    await see("check:connect.bad");
    await see("check:ask.reach");
    expect(await complaints(page)).toEqual([]);
    await served.server.run();
    await press("check:again");
    await see("check:connect.fine");
    await context.close();
  });
});
