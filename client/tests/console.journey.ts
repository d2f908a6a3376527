import { expect, test } from "vitest";
import { languages } from "../../shared/stories/languages.ts";
import { barriers } from "./barriers.ts";
import { complaints } from "./complaints.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/** The host's console where room is scarce: on a phone, and in letters twice as large. */

/** Who runs the game; longer than most addresses, and it has to find room too. */
const contact = "max.vierentwintig-zeven@gemeentelijke-basisschool.example";
/** Where the game is found; a browser breaks it nowhere by itself. */
const address = "http://maxvierentwintigzeven.gemeentelijkebasisschool.example";
const served = servedGame({ CONTACT: contact, PUBLIC_URL: address });

test("the console is whole on a phone and in large letters, in each language, from the lobby to the end", {
  timeout: 180_000,
}, async () => {
  const context = await served.browser.newContext({ locale: "de", viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: "reduce" });
  const host = new Host(page, "de");
  const wrong: string[] = [];

  const look = async (moment: string) => {
    for (const language of languages) {
      await host.speak(language);
      for (const [width, letters] of [
        [320, "100%"],
        [320, "200%"],
        [768, "200%"],
        ...(moment.includes("buttons") ? ([[1280, "100%"]] as const) : []),
      ] as const) {
        await page.setViewportSize({ width, height: 740 });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, letters);
        const found = await barriers(page);
        wrong.push(...found.map((one) => `${moment}, ${language}, ${width} px, letters ${letters}: ${one}`));
      }
      wrong.push(...(await complaints(page)).map((one) => `${moment}, ${language}: ${JSON.stringify(one)}`));
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "";
    });
  };

  await host.create(served.address, { preset: "lesson", tables: 3, minutes: 50, botsPerTable: 2 });
  await page.getByText(words(host.language, "host:in_other")).waitFor();
  await page.getByText(words(host.language, "host:notIn.title")).click();
  await look("lobby");
  await host.button("host:start").click();
  await host.button("host:next").waitFor();
  for (const key of ["host:manage", "host:gate.tellTitle", "console:leaveOutTitle"]) {
    await page
      .locator("summary")
      .filter({ hasText: words(host.language, key) })
      .click();
  }
  await look("rules, with all there is to manage");
  await host.button("common:buttons.left").click();
  await look("rules, with the buttons at the left");
  await host.button("common:buttons.below").click();
  // One switch takes time pressure from a table; opened anew it stands as it was put.
  const dialog = page.getByRole("dialog");
  const calm = dialog.getByRole("checkbox", { name: words(host.language, "host:calm") });
  for (const [before, after] of [
    [false, true],
    [true, false],
  ] as const) {
    await page
      .getByRole("button", { name: words(host.language, "console:changeTable") })
      .first()
      .click();
    await expect.poll(() => calm.isChecked()).toBe(before);
    wrong.push(...(await barriers(page)).map((one) => `a table's dialog: ${one}`));
    wrong.push(...(await complaints(page)).map((one) => `a table's dialog: ${JSON.stringify(one)}`));
    await calm.setChecked(after);
    await dialog.getByRole("button", { name: words(host.language, "common:close") }).click();
  }
  for (const moment of ["morning", "choose", "listen", "minigame"] as const) {
    await host.goOnTo(moment);
    // A clock runs in all of these: what comes next comes by itself.
    await page.getByText(words(host.language, "console:nextByItself")).waitFor();
    await look(moment);
  }
  await page.keyboard.press("p");
  await page.getByText(words(host.language, "host:pausedTitle")).waitFor();
  await look("pause");
  await host.button("host:resume").click();
  await host.button("host:endEarly").click();
  await host.button("host:yes").click();
  await host.isAt("finale");
  await host.goOnTo("debrief");
  await page.getByText(words(host.language, "console:arrange")).click();
  await look("debrief");
  await host.goOnUntil(host.button("console:followUp"));
  const ask = page.getByRole("region", { name: words(host.language, "host:feedback.title") });
  await ask.getByText(words(host.language, "host:feedback.ask")).waitFor();
  const mail = await ask.getByRole("link", { name: words(host.language, "host:feedback.button") }).getAttribute("href");
  expect(mail).toMatch(new RegExp(`^mailto:${contact}\\?subject=Max%2024%2F7`));
  await ask.getByText(contact).waitFor();
  await look("after");

  // Before a game there is a way to whoever runs it, too.
  await page.goto(`${served.address}/host`);
  await page.getByRole("link", { name: words(host.language, "start:privacy") }).click();
  await page.getByText(words(host.language, "privacy:rights.adults")).waitFor();
  const question = page.getByRole("link", { name: words(host.language, "privacy:rights.ask") });
  expect(await question.getAttribute("href")).toMatch(new RegExp(`^mailto:${contact}\\?subject=Max%2024%2F7`));
  await look("privacy");

  expect(wrong).toEqual([]);
  await context.close();
});
