import { expect, test } from "vitest";
import { rules } from "../../shared/game/rules.ts";
import { Ears } from "./people/ears.ts";
import { words } from "./people/words.ts";
import { servedPages } from "./served.ts";

/** A host who only looks on while a mini-game is practised. */

const served = servedPages();

test("a round of practice ends when its time is over, also when nothing on the screen changed with it", async () => {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce" });
  const ears = await Ears.on(page);
  await page.clock.install();
  await page.goto(`${served.address}/minigames?game=right-line&seats=1&calm&seed=7`);
  await page.getByRole("main").waitFor();
  await page.clock.runFor(rules.minigame.calmDurationMs + 2_000);
  await page.getByRole("button", { name: words("nl", "practice:again") }).waitFor({ timeout: 5_000 });
  const { source } = words("nl", "minigames:right-line.after");
  const lesson = new RegExp(source.replace("^", ""));
  await expect
    .poll(() => ears.heard.filter((said) => lesson.test(said)).length, { message: "how it went is said" })
    .toBe(1);
  await page.close();
});

test("whoever goes by keys is still on the page when what was pressed goes away", async () => {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce" });
  await page.goto(`${served.address}/minigames?game=listening-ear&seats=1&calm&seed=11`);
  const answers = page.getByRole("group", { name: words("nl", "listening-ear:hand") });
  await answers.getByRole("button").first().press("Enter");
  await page.getByRole("button", { name: words("nl", "listening-ear:on") }).press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  await page.close();
});

test("against the clock, whoever listens does with one key what the sentence of Stop the spread says", async () => {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce" });
  const ears = await Ears.on(page);
  await page.goto(`${served.address}/minigames?game=stop-the-spread&seats=1&seed=5`);
  const hold = words("nl", "stop-the-spread:lead.hold");
  await page.getByRole("button", { name: hold }).press("Enter");
  const held = page.getByRole("button", { name: words("nl", "stop-the-spread:phone"), pressed: true });
  await held.waitFor();
  const { source } = words("nl", "stop-the-spread:news.joined");
  const news = ears.heard.filter((said) => new RegExp(source.replace(/^\^\\s\*/, "")).test(said));
  expect(news, "news that would be read over what to do").toEqual([]);
  await page.close();
});

test("the browser's way back leads from a round to the list, and so does the page's own", async () => {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce" });
  await page.goto(`${served.address}/minigames`);
  const play = page
    .getByRole("main")
    .getByRole("button", { name: words("nl", "practice:playThis") })
    .first();
  const back = page.getByRole("button", { name: words("nl", "practice:back") });
  const length = () => page.evaluate(() => history.length);
  const before = await length();

  await play.click();
  await back.waitFor();
  await page.goBack();
  await play.waitFor();
  expect(page.url()).toBe(`${served.address}/minigames`);

  await play.click();
  await back.click();
  await play.waitFor();
  await play.click();
  await back.waitFor();
  expect(await length()).toBe(before + 1);
  await page.close();

  const shared = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce" });
  await shared.goto(`${served.address}/minigames?game=lights-out`);
  await shared.getByRole("button", { name: words("nl", "practice:back") }).click();
  await shared
    .getByRole("main")
    .getByRole("button", { name: words("nl", "practice:playThis") })
    .first()
    .waitFor();
  await shared.close();
});
