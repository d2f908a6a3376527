import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { expect } from "vitest";
import type { Language } from "../../shared/stories/format.ts";
import { words } from "./people/words.ts";

/** What is on paper, read back. */

/** A text without its spaces: lines break elsewhere on paper. */
export const without = (text: string) => text.replace(/\s/g, "");

/** What a person finds on the screen, as it is where all spaces have been taken out. */
export const closeSet = ({ source }: RegExp) => new RegExp(source.replace("^\\s*", "").replaceAll("\\s+", ""));

/** Everything that parts of a page say on paper, without its spaces. */
export async function wordsOn(parts: Locator): Promise<string> {
  const texts = await parts.evaluateAll((all) =>
    all.map((part) => {
      const copy = part.cloneNode(true) as HTMLElement;
      for (const unseen of copy.querySelectorAll(".max-unseen, .max-screen-only")) unseen.remove();
      return copy.textContent ?? "";
    }),
  );
  return without(texts.join(""));
}

/** Presses the button that makes a PDF and reads what was saved. */
export async function savedPdf(page: Page, language: Language) {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: words(language, "pdf:save") }).click();
  const download = await saving;
  await page.getByText(words(language, "pdf:made")).waitFor();
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  const file = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(file, { mergePages: true });
  const { info } = await getMeta(file);
  return { pages: totalPages, text: without(text), info, file };
}
