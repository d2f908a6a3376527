import { expect, test } from "vitest";
import { servedPages } from "./served.ts";

/** A tablet whose browser translates what is in another language than its own. */

const served = servedPages();

async function mayBeTranslated(path: string): Promise<boolean> {
  const page = await served.browser.newPage({ locale: "de" });
  try {
    await page.goto(served.address + path);
    await page.locator("html[data-version]").waitFor({ state: "attached" });
    return await page.evaluate(
      () => document.documentElement.translate && !document.querySelector('meta[content="notranslate"]'),
    );
  } finally {
    await page.close();
  }
}

test.each(["/", "/j/116000", "/host", "/board", "/minigames", "/check"])(
  "%s stays in the game's words",
  async (path) => {
    expect(await mayBeTranslated(path)).toBe(false);
  },
);

test.each(["/kit", "/paper", "/help", "/stories", "/report", "/privacy"])(
  "%s may be read in any language",
  async (path) => {
    expect(await mayBeTranslated(path)).toBe(true);
  },
);
