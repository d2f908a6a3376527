import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaints } from "./complaints.ts";
import { servedPages } from "./served.ts";

/** The design page as it is built: what is true of its components there is true of them on every screen. */

const examples = ["/design?page=listen", "/design?page=talk", "/design?page=cover", "/design?page=flow"];

const served = servedPages();

/** Runs something on a page of the design and closes it again. */
async function onPage<Result>(
  path: string,
  options: Parameters<Browser["newContext"]>[0],
  run: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await served.browser.newContext({ reducedMotion: "reduce", locale: "en", ...options });
  try {
    const page = await context.newPage();
    await page.goto(served.address + path, { waitUntil: "networkidle" });
    return await run(page, context);
  } finally {
    await context.close();
  }
}

describe("the design page", () => {
  it("has nothing that keeps anybody out", async () => {
    expect(await onPage("/design", { locale: "de" }, complaints)).toEqual([]);
  });

  it("has nothing that keeps anybody out with more contrast", async () => {
    await onPage("/design?page=listen", { contrast: "more", locale: "fr" }, async (page) => {
      const paper = await page.evaluate(
        () => getComputedStyle(document.body.querySelector(".max-page") ?? document.body).backgroundColor,
      );
      expect(paper).toBe("rgb(255, 255, 255)");
      expect(await complaints(page)).toEqual([]);
    });
  });

  for (const locale of ["nl", "en"]) {
    it(`shows a player's pages in the language of the device, such as ${locale}, with nothing that keeps anybody out`, async () => {
      for (const path of examples) {
        await onPage(path, { locale }, async (page) => {
          expect(await page.locator("html").getAttribute("lang")).toBe(locale);
          expect(await complaints(page), path).toEqual([]);
        });
      }
    });
  }

  it("never scrolls sideways, from 320 px to 1920 px wide and with letters twice as large", async () => {
    for (const path of ["/design", ...examples]) {
      await onPage(path, { locale: "de" }, async (page) => {
        for (const [width, height, letters] of [
          [320, 640, "100%"],
          [320, 640, "200%"],
          [360, 740, "200%"],
          [768, 1024, "100%"],
          [1280, 720, "200%"],
          [1920, 1080, "100%"],
        ] as const) {
          await page.setViewportSize({ width, height });
          const needed = await page.evaluate((size) => {
            document.documentElement.style.fontSize = size;
            return document.documentElement.scrollWidth;
          }, letters);
          expect(needed, `${path} at ${width} px, ${letters}`).toBeLessThanOrEqual(width);
        }
      });
    }
  });

  it("loads everything from its own address, in its own two typefaces", async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${served.address}/design`, { waitUntil: "networkidle" });
    expect(asked.filter((url) => !url.startsWith(served.address) && !url.startsWith("data:"))).toEqual([]);
    const families = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter((font) => font.status === "loaded").map((font) => font.family);
    });
    expect(new Set(families.map((family) => family.replaceAll('"', "")))).toEqual(
      new Set(["Fredoka Variable", "Atkinson Hyperlegible Next Variable"]),
    );
    await context.close();
  });

  it("stands still when reduced motion is asked for", async () => {
    const moving = await onPage("/design", {}, (page) =>
      page.evaluate(
        () => document.getAnimations().filter((one) => one.effect?.getComputedTiming().activeDuration).length,
      ),
    );
    expect(moving).toBe(0);
  });
});

describe("what is touched and typed", () => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await served.browser.newContext({ reducedMotion: "reduce", locale: "en" });
    page = await context.newPage();
    await page.goto(`${served.address}/design`);
    await page.locator(".max-button-danger").waitFor();
  });

  afterAll(() => context.close());

  const focused = () => page.evaluate(() => document.activeElement?.className ?? "");

  it("the code field takes digits only, typed or pasted, and shows one a box", async () => {
    const field = page.locator(".max-code input").first();
    const boxes = page.locator(".max-code").first().locator(".max-code-box");
    await field.focus();
    await page.keyboard.type("4a5 6");
    expect(await boxes.allTextContents()).toEqual(["1", "2", "3", "4", "5", "6"]);
    await field.selectText();
    await page.keyboard.insertText("987 654");
    expect(await boxes.allTextContents()).toEqual(["9", "8", "7", "6", "5", "4"]);
    await page.keyboard.press("Backspace");
    expect(await field.inputValue()).toBe("98765");
  });

  it("a button that cannot be undone asks back with the focus on no, and gets the focus back", async () => {
    await page.locator(".max-button-danger").press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("No, go on");
    await page.keyboard.press("Escape");
    expect(await focused()).toContain("max-button-danger");
  });

  it("a dialog closes with Escape and gives the focus back to where it was", async () => {
    await page.locator(".max-button-small").first().press("Enter");
    expect(await page.locator("dialog[open]").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await focused()).toContain("max-button-small");
  });
});

describe("a sheet to print", () => {
  it("is the one thing that is printed, on one page of A4", async () => {
    const printed = await onPage("/design", {}, (page) => page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const boxes = printed.toString("latin1").match(/\/MediaBox \[[^\]]*\]/g);
    expect(boxes).toHaveLength(1);
    expect(boxes?.[0]).toMatch(/0 0 59[45][.\d]* 84[12]/);
  });
});
