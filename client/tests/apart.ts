import type { Page } from "playwright-core";

/** What a reader may set for every text without losing any of it (WCAG 1.4.12). */
const furtherApart = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Sets letters, words, lines and paragraphs of a page further apart, as a reader's own browser does, or as they were. */
export async function setApart(page: Page, isApart: boolean): Promise<void> {
  await page.evaluate(
    (rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    },
    isApart ? furtherApart : "",
  );
}
