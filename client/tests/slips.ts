import type { Page } from "playwright-core";

/** A key, a gap or a slip of the program where words should be; addresses of help are words. */
const noWords = /\{\{|\}\}|undefined|\[object|(?<![\w./@-])[a-z]+(?:[:.][a-zA-Z0-9-]+)+(?!\w)/g;
const address = /^[\w-]+\.be$/;

/** What stands on a page that is not words. */
export async function slips(page: Page): Promise<string[]> {
  const shown = await page.locator("body").innerText();
  return (shown.match(noWords) ?? []).filter((slip) => !address.test(slip));
}
