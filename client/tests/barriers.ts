import type { Page } from "playwright-core";

/**
 * Places that may be smaller than a fingertip, and why; all others are 44 px and more each way.
 *
 * - Links in a sentence: as large as their words (WCAG 2.5.8, "inline").
 */
const inSentence = "inline";

/** A touch can be this small (px); WCAG asks for 24 (AA) or 44 (AAA). */
const leastTarget = 44;

/** A word of so many letters has room on a line of its own on every page, so that no line may break it. */
const shortWord = 8;

/** What axe does not see on a page as it is now: words out of sight, cut off or broken, sideways scrolling, small targets. */
export async function barriers(page: Page): Promise<string[]> {
  return page.evaluate(findBarriers, { leastTarget, inSentence, shortWord });
}

interface Limits {
  leastTarget: number;
  inSentence: string;
  shortWord: number;
}

/** Runs in the page. */
function findBarriers({ leastTarget, inSentence, shortWord }: Limits): string[] {
  const found: string[] = [];
  const slack = 1;
  const named = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.className}"> ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}`;
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest(".max-unseen") &&
    getComputedStyle(element).clipPath !== "inset(50%)";
  const page = document.documentElement;

  if (page.scrollWidth > innerWidth) {
    const widest = [...document.querySelectorAll("body *")].filter(
      (element) => isShown(element) && element.getBoundingClientRect().right > innerWidth + slack,
    );
    found.push(`${page.scrollWidth} px wide in ${innerWidth} px: ${widest.slice(-1).map(named)}`);
  }

  for (const target of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")) {
    if (!isShown(target)) continue;
    const { display } = getComputedStyle(target);
    if (target.tagName === "A" && display === inSentence) continue;
    // A label is pressed with what it labels.
    const { width, height } = (target.closest("label") ?? target).getBoundingClientRect();
    if (Math.min(width, height) < leastTarget - 0.5) {
      found.push(`${Math.round(width)} x ${Math.round(height)} px to press: ${named(target)}`);
    }
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode;
    const holder = words.parentElement;
    if (!holder || !words.nodeValue?.trim() || !isShown(holder) || holder.closest("dialog:not([open])")) continue;
    const range = document.createRange();
    range.selectNodeContents(words);
    const place = range.getBoundingClientRect();
    if (place.width === 0) continue;
    // Names in a program are no words.
    if (range.getClientRects().length > 1 && holder.tagName !== "CODE") {
      for (const { 0: word, index } of words.nodeValue.matchAll(/[^\s-]+/g)) {
        if (word.length > shortWord) continue;
        range.setStart(words, index);
        range.setEnd(words, index + word.length);
        if (range.getBoundingClientRect().height > 1.5 * (range.getClientRects()[0]?.height ?? 0)) {
          found.push(`broken: ${word} in ${named(holder)}`);
        }
      }
    }
    if (place.left < -slack || place.right > innerWidth + slack) found.push(`out of the page: ${named(holder)}`);
    for (let around: Element | null = holder; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      if (overflowX === "visible" && overflowY === "visible") continue;
      const edge = around.getBoundingClientRect();
      const isCut = (overflow: string, before: number, after: number) =>
        (overflow === "hidden" || overflow === "clip") && (before < -slack || after < -slack);
      if (
        isCut(overflowX, place.left - edge.left, edge.right - place.right) ||
        isCut(overflowY, place.top - edge.top, edge.bottom - place.bottom)
      ) {
        found.push(`cut off: ${named(holder)}`);
        break;
      }
    }
  }
  return found;
}

/** No page has more stops than this. */
const mostStops = 80;

interface Stop {
  name: string;
  /** 0 the strip at the top, 1 the buttons where they are above, 2 the page, 3 the foot that stays in sight. */
  part: number;
  left: number;
  right: number;
  /** From the page's top. */
  top: number;
  bottom: number;
  /** A ring is drawn around it. */
  ringed: boolean;
  /** Something else covers its middle. */
  covered: string;
}

/** What is pressed in the picture of a mini-game lies on a plane and has no order to the eye. */
const plane = ".minigame-stage";

/** Goes through a page from key to key; answers what is out of order, without a ring, covered, or never reached. */
export async function focusBarriers(page: Page): Promise<string[]> {
  const reachable = await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    return [...document.querySelectorAll("a[href], button:enabled, input:enabled, select:enabled, summary")].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }),
    ).length;
  });
  const found: string[] = [];
  let before: Stop | undefined;
  let stops = 0;
  for (; stops < mostStops; stops++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focusedStop, plane);
    if (!stop) break;
    if (!stop.ringed) found.push(`no ring around ${stop.name}`);
    if (stop.covered !== "") found.push(`${stop.name} is under ${stop.covered}`);
    if (before && comesEarlier(stop, before)) found.push(`${stop.name} comes after ${before.name}`);
    before = stop;
  }
  if (stops < reachable) found.push(`${reachable - stops} of ${reachable} places cannot be reached by Tab`);
  return found;
}

/** Whether a place stands before another to the eye: higher up, or to the left on the same line. */
function comesEarlier(stop: Stop, before: Stop): boolean {
  if (stop.part !== before.part) return stop.part < before.part;
  if (stop.bottom <= before.top + 1) return stop.left < before.right;
  const sameLine = stop.top < before.bottom - 1 && before.top < stop.bottom - 1;
  return sameLine && stop.right <= before.left + 1;
}

/** Runs in the page: where the focus is now; undefined when it has left the page. */
function focusedStop(plane: string): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const atMiddle = document.elementFromPoint(
    Math.min(innerWidth - 1, Math.max(0, (box.left + box.right) / 2)),
    Math.min(innerHeight - 1, Math.max(0, (box.top + box.bottom) / 2)),
  );
  const isOwn =
    !atMiddle ||
    element.contains(atMiddle) ||
    atMiddle.contains(element) ||
    atMiddle.closest("label")?.contains(element);
  const place = element.closest(plane)?.getBoundingClientRect();
  const { left, right, top, bottom } = place ?? box;
  const foot = element.closest(".max-page-foot");
  const part = element.closest("main") ? 2 : !foot ? 0 : foot.nextElementSibling ? 1 : 3;
  return {
    name: `"${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}"`,
    part,
    left,
    right,
    top: top + scrollY,
    bottom: bottom + scrollY,
    ringed: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
    covered: isOwn ? "" : `<${atMiddle?.tagName.toLowerCase()} class="${atMiddle?.className}">`,
  };
}
