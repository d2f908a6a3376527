import type { Browser, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { complaints } from "./complaints.ts";
import { servedPages } from "./served.ts";

/** An adult reads the stories before playing, and looks at the help page; no session, no game server. */

const served = servedPages();

async function reading<Result>(
  path: string,
  options: Parameters<Browser["newContext"]>[0],
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await served.browser.newContext({ reducedMotion: "reduce", locale: "en", ...options });
  try {
    const page = await context.newPage();
    await page.goto(served.address + path, { waitUntil: "networkidle" });
    return await run(page);
  } finally {
    await context.close();
  }
}

describe("the help page", () => {
  it("shows the help of a region in the reader's language, and asks nobody else for anything", async () => {
    const options = { viewport: { width: 360, height: 740 }, locale: "de" };
    await reading("/help", options, async (page) => {
      await page.getByRole("link", { name: "108" }).waitFor();
      expect(await complaints(page)).toEqual([]);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.getByRole("button", { name: "Flandern" }).click();
      await page.getByRole("link", { name: "102" }).waitFor();
      expect(asked).toEqual([]);
      expect(await page.evaluate(() => [...Object.keys(localStorage), document.cookie].join(""))).not.toMatch(/region/);
    });
  });
});

describe("the reader of stories", () => {
  it("goes from the list to a whole newcomer in two languages, and says that nobody has reviewed it", async () => {
    await reading("/stories?left=en&right=nl", { viewport: { width: 1280, height: 720 } }, async (page) => {
      await page.getByText(/No text has been reviewed/).waitFor();
      expect(await complaints(page)).toEqual([]);
      const portrait = (await page.getByRole("link", { name: /Elif/ }).locator("span").first().boundingBox())!;
      expect(portrait.height).toBeCloseTo(portrait.width);
      await page.getByRole("button", { name: "fake picture" }).click();
      await page.getByRole("link", { name: /Inaya/ }).click();
      await page.getByRole("heading", { name: "Chapter 4" }).waitFor();
      expect(await page.locator("p[lang=nl]").count()).toBe(await page.locator("p[lang=en]").count());
      await page.getByText("Vijf, zes, zeven, acht").first().waitFor();
      expect(await complaints(page)).toEqual([]);
    });
  });

  it("brings the text a link names into view, with the focus on it", async () => {
    const key = "chapters.3.cards.second-row.why";
    await reading(`/stories/inaya?left=fr&right=#${key}`, { viewport: { width: 360, height: 740 } }, async (page) => {
      const text = page.locator(`[id="${key}"]`);
      await expect.poll(() => text.evaluate((element) => element === document.activeElement)).toBe(true);
      const box = await text.boundingBox();
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.y).toBeLessThan(740);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await complaints(page)).toEqual([]);
    });
  });

  it("finds a word, without its accents, in the languages that are read", async () => {
    await reading("/stories?left=de&right=fr", {}, async (page) => {
      await page.getByRole("searchbox").fill("schluckauf takt");
      const found = page.getByRole("listitem").filter({ hasText: "Inaya" }).getByRole("link");
      await found.first().click();
      await page.getByRole("heading", { name: "Inaya", level: 2 }).waitFor();
      expect(new URL(page.url()).hash).toContain("chapters.3");
    });
  });

  it("prints a newcomer as a document of words alone", async () => {
    await reading("/stories/wout?left=nl&right=", {}, async (page) => {
      await page.getByRole("heading", { name: "Chapter 1" }).waitFor();
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("button", { name: "Print this story" }).isVisible()).toBe(false);
      expect(await page.getByRole("heading", { name: "Chapter 4" }).isVisible()).toBe(true);
    });
  });

  it("shows what else children read: events of the school, mini-games, rescue, help", async () => {
    await reading("/stories?left=nl&right=de", {}, async (page) => {
      await page.getByRole("link", { name: "All else that children read" }).click();
      await page.getByRole("heading", { name: "Events of the school" }).waitFor();
      expect(await page.locator("p[lang=nl]").count()).toBeGreaterThan(300);
      expect(await page.locator("p[lang=nl]:empty, p[lang=de]:empty").count()).toBe(0);
      expect(await complaints(page)).toEqual([]);
    });
  });

  it("says so when there is no such newcomer, and shows the way back", async () => {
    await reading("/stories/nobody", {}, async (page) => {
      await page.getByText("There is no story with this name.").waitFor();
      await page.getByRole("link", { name: "All stories" }).click();
      await page.getByRole("heading", { name: "The new pupils" }).waitFor();
    });
  });
});
