/** Brings the text that the address names into view, and gives it the focus so that a screen reader goes on there. */
export function goToText(): void {
  const key = decodeURIComponent(location.hash.slice(1));
  const target = key === "" ? null : document.getElementById(key);
  target?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}
