/** What a reader may set for every text without losing any of it (WCAG 1.4.12). */
const furtherApart = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Sets letters, words, lines and paragraphs of this page further apart, as a reader's own browser does, or as they were. */
export function setApart(isApart: boolean): void {
  // Another sheet, were it the same, has everything laid out anew.
  if (document.adoptedStyleSheets.length > 0 === isApart) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(furtherApart);
  document.adoptedStyleSheets = isApart ? [sheet] : [];
}
