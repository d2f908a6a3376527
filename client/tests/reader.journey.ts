import type { Browser, Page } from "playwright-core";
import { extractText } from "unpdf";
import { describe, expect, it } from "vitest";
import { barriers } from "./barriers.ts";
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

/** The words of each sheet of paper, when the page is printed. */
async function printed(page: Page): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })), {
    mergePages: false,
  });
  return text;
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
      const line = page.getByRole("row", { name: /Telefonhilfe/ });
      expect(await line.innerText()).toMatch(
        /listening line\s+108 telefonhilfe.be\s+East Belgium\s+Deutsch\s+any age\s+free, day and night/,
      );
      await line.getByRole("link", { name: "www.telefonhilfe.be" }).waitFor();
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

  it("gives two languages the same room in letters of any size, side by side or one below the other", async () => {
    await reading("/stories/inaya?left=de&right=nl", { viewport: { width: 768, height: 1024 } }, async (page) => {
      await page.getByRole("heading", { name: "Chapter 4" }).waitFor();
      for (const letters of ["100%", "200%"]) {
        const widths = await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          return [...document.querySelectorAll(".stories-text > p")].map((text) => text.getBoundingClientRect().width);
        }, letters);
        expect(Math.max(...widths) - Math.min(...widths), letters).toBeLessThan(60);
      }
    });
  });

  it("has links large enough for a finger on the smallest phone, in letters of any size", async () => {
    await reading("/stories/inaya?left=de&right=nl", { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.getByRole("heading", { name: "Chapter 4" }).waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      expect(await barriers(page)).toEqual([]);
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

  it.each([
    ["Schloss fürs Tagebuch", "strong-key.things.diary"],
    ["adult you know choose trust completely", "words.list.max.means"],
    ["Notruf", "services.emergency.name"],
  ])("finds '%s' among the game's own words too, and goes to it", async (asked, key) => {
    await reading("/stories?left=de&right=en", {}, async (page) => {
      await page.getByRole("searchbox").fill(asked);
      await page.locator(`a[href*="#${key}"]`).first().click();
      await page.locator(`[id="${key}"]:focus`).waitFor();
    });
  });

  it("prints a newcomer as a document, with the key of each text and the services that fit", async () => {
    await reading("/stories/wout?left=nl&right=fr", {}, async (page) => {
      await page.getByRole("heading", { name: "Chapter 1" }).waitFor();
      expect(await page.getByText("chapters.3.scene", { exact: true }).isVisible()).toBe(false);
      const paper = await printed(page);
      expect(paper.length).toBeLessThan(24);
      expect(paper[0]).toContain("springt");
      const words = paper.join(" ");
      expect(words).not.toContain("Print this story");
      for (const wanted of ["Chapter 4", "chapters.3.scene", "Awel", "Écoute-Enfants"]) expect(words).toContain(wanted);
      expect(words, "no help for Wout").not.toContain("www.1712.be");
    });
  });

  it("shows all else that children meet, on paper too: events, mini-games, the kit, the help page, refusals", async () => {
    await reading("/stories?left=nl&right=fr", {}, async (page) => {
      await page.getByRole("link", { name: "All else that children read" }).click();
      await page.getByRole("heading", { name: "Events of the school" }).waitFor();
      expect(await page.locator("p[lang=nl]").count()).toBeGreaterThan(1000);
      expect(await page.locator("p[lang=nl]:empty, p[lang=fr]:empty").count()).toBe(0);
      expect(await complaints(page)).toEqual([]);
      await page.getByRole("navigation").getByRole("link", { name: "Hard words" }).click();
      expect(new URL(page.url()).hash).toBe("#words");
      const words = (await printed(page)).join(" ");
      expect(words).toContain("kit.is.3");
      expect(words).not.toContain("Print these texts");
    });
  });

  it("shows what only adults read on a page of its own", async () => {
    await reading("/stories/adults?left=de&right=", {}, async (page) => {
      await page.getByRole("heading", { name: "The report" }).waitFor();
      expect(await page.locator("p[lang=de]").count()).toBeGreaterThan(300);
      expect(await page.getByRole("heading", { name: "The Max kit" }).count()).toBe(0);
    });
  });

  it("says so when there is no such newcomer, and shows the way back", async () => {
    await reading("/stories/nobody", {}, async (page) => {
      await page.getByText("There is no story with this name.").waitFor();
      await page.getByRole("link", { name: "All texts" }).click();
      await page.getByRole("heading", { name: "The new pupils" }).waitFor();
    });
  });
});
