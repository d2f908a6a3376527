import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** Tells what a screen reader would say of its own accord. */
    tellHeard: (words: string) => void;
    /** Tells which page is shown, by its first heading. */
    tellTitle: (title: string) => void;
  }
}

/** Somebody who listens to a page: what a screen reader says of its own accord, in the order in which it comes. */
export class Ears {
  readonly heard: string[] = [];
  /** First headings of the pages that were shown for a while, each time one is new. */
  readonly titles: string[] = [];

  /** Begins to listen to a page that has not been opened yet. */
  static async on(page: Page): Promise<Ears> {
    const ears = new Ears();
    await page.exposeFunction("tellHeard", (words: string) => ears.heard.push(words));
    await page.exposeFunction("tellTitle", (title: string) => ears.titles.push(title));
    await page.addInitScript(listen);
    return ears;
  }

  /** How often something was said that begins like this. */
  times(beginning: string): number {
    return this.heard.filter((words) => words.startsWith(beginning)).length;
  }
}

/**
 * Runs in the page. As screen readers do, it says what changes inside a live region that is there already: a log what is
 * added, others all they hold; a region that comes with its words is not heard, and none behind an open dialog. Of all that is
 * added to a log at once it says the last, as Orca does.
 */
function listen(): void {
  const live = "[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log], output";
  const known = new WeakMap<Element, string>();
  let title = "";
  /** A page that is gone at once (ms), before its turn to be read can have come, is none to say anything about. */
  const staysMs = 1_000;
  const wordsOf = (node: Node) => (node.textContent ?? "").replace(/\s+/g, " ").trim();
  const titleNow = () => wordsOf(document.querySelector("h1") ?? document.createElement("h1"));
  const isBehind = (region: Element) => document.querySelector("dialog:modal") !== region.closest("dialog:modal");
  const say = (words: string) => {
    if (words !== "") window.tellHeard(words);
  };
  const look = (changes: readonly MutationRecord[]) => {
    const added = new Map<Element, string>();
    for (const { target, addedNodes } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
      if (!region?.isConnected || isBehind(region)) continue;
      if (region.getAttribute("role") === "log") {
        for (const node of addedNodes) added.set(region, wordsOf(node));
        continue;
      }
      const words = wordsOf(region);
      if (known.has(region) && known.get(region) !== words) say(words);
      known.set(region, words);
    }
    for (const words of added.values()) say(words);
    for (const region of document.querySelectorAll(live)) if (!known.has(region)) known.set(region, wordsOf(region));
    const now = titleNow();
    if (now === title) return;
    title = now;
    setTimeout(() => {
      if (now !== "" && titleNow() === now) window.tellTitle(now);
    }, staysMs);
  };
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
}
