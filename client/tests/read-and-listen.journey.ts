import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../shared/stories/languages.ts";
import { complaints } from "./complaints.ts";
import { words } from "./people/words.ts";
import { stepNamed } from "./steps/all-steps.ts";
import { playerDevice } from "./steps/player-device.ts";
import { openSteps } from "./steps/served-steps.ts";

/** What "Read and listen" at the foot of a player's page offers: the easy way of reading, and the device's own voice. */

const device = playerDevice();

it("reading aloud ends when the words come in another language", { timeout: 30_000 }, async () => {
  const reader = await device.page.context().newPage();
  await reader.addInitScript(() => {
    const voices = ["nl-BE", "fr-BE"].map((lang) => ({ lang, localService: true }));
    const speech = { getVoices: () => voices, addEventListener: () => {}, speak: () => {}, cancel: () => {} };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: class {} });
  });
  await openSteps(reader, device.page.url());
  const { game, seat } = stepNamed("intro");
  const showIn = (language: Language) =>
    reader.evaluate(([shown, wished]) => window.showStep(shown, wished), [{ game, seat }, language] as const);
  const labelled = (key: string) => reader.getByRole("button", { name: words("nl", key) });
  await showIn("nl");
  await labelled("common:hear").click();
  await labelled("common:readAloud").click();
  await reader.locator(".is-read").waitFor();
  await labelled("common:stopReading").waitFor();
  await showIn("fr");
  await expect.poll(() => reader.locator(".is-read").count()).toBe(0);
  await reader.getByRole("button", { name: words("fr", "common:hear") }).waitFor();
  await reader.close();
});

describe("the easy way of reading", { timeout: 20_000 }, () => {
  it("keeps an explanation open, with its way out, when its word has left the page", async () => {
    await device.show(stepNamed("intro"), "nl", { easy: true });
    await device.page
      .getByRole("region", { name: words("nl", "words:title") })
      .getByRole("button")
      .first()
      .click();
    const explained = device.page.getByRole("dialog");
    await explained.waitFor();
    const texts = await device.page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) {
        if (!walker.currentNode.parentElement?.closest("dialog")) found.push(walker.currentNode as Text);
      }
      for (const one of found) one.data = one.data.replaceAll(/\p{L}/gu, "-");
      return found.length;
    });
    expect(texts).toBeGreaterThan(0);
    await device.page.waitForTimeout(600);
    await explained.getByRole("button", { name: words("nl", "common:close") }).click();
    await explained.waitFor({ state: "hidden" });
  });

  it("is switched on by keyboard where sound is, as the look is, and is there again after a reload", async () => {
    await device.show(stepNamed("listen"), "nl");
    await device.button("nl", "common:hear").press("Enter");
    await device.page
      .getByRole("dialog")
      .getByRole("button", { name: words("nl", "common:easyReading") })
      .press("Space");
    await device.button("nl", "common:moreContrast").press("Space");
    await device.button("nl", "common:buttons.left").press("Space");
    await device.page.keyboard.press("Escape");
    await device.button("nl", "player:easy.next").waitFor();
    await device.page.reload();
    const kept = "html[data-ready][data-reading=easy][data-contrast=high][data-buttons=left]";
    await device.page.locator(kept).waitFor({ state: "attached", timeout: 60_000 });
  });

  it("shows a visit part by part, each sentence on a line of its own, and the focus goes along", async () => {
    await device.show(stepNamed("listen"), "de", { easy: true });
    const feelings = device.page.getByRole("group", { name: words("de", "player:listen.feelings") });
    expect(await feelings.isVisible()).toBe(false);
    const tops = await device.page
      .locator(".easy-sentence")
      .evaluateAll((sentences) => sentences.map((one) => one.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(2);
    expect(new Set(tops).size).toBe(tops.length);
    for (let turns = 0; turns < 4 && !(await feelings.isVisible()); turns++) {
      await device.button("de", "player:easy.next").press("Enter");
      await expect
        .poll(() => device.page.evaluate(() => document.activeElement?.textContent))
        .toMatch(words("de", "player:easy.part"));
    }
    expect(await feelings.isVisible()).toBe(true);
    expect(await complaints(device.page)).toEqual([]);
  });

  it.each(languages)("explains a hard word of the page, from its row or where it stands, in %s", async (language) => {
    await device.show(stepNamed("intro"), language, { easy: true });
    const row = device.page.getByRole("region", { name: words(language, "words:title") });
    await row.getByRole("button", { name: "Max", exact: true }).press("Enter");
    const dialog = device.page.getByRole("dialog", { name: "Max", exact: true });
    await dialog.getByText(words(language, "words:list.max.means")).waitFor();
    expect(await complaints(device.page)).toEqual([]);
    await device.page.keyboard.press("Escape");
    expect(await device.page.evaluate(() => document.activeElement?.textContent)).toBe("Max");
  });
});

it("does all this without a mistake of the program", () => {
  expect(device.mistakes).toEqual([]);
});
