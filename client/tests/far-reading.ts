import type { Page } from "playwright-core";

/**
 * What can be read of the board from the last row of a class, about eight metres from a projector: letters of 3 % of the
 * picture's height and more.
 */
const leastShare = 0.03;

/** What is drawn round words, and has to be large enough for them. */
const plates =
  ".board-day, .board-hearts, .board-table, .board-sentence, .board-name, .board-calm-card, .board-slide, .board-tips li, .board-lobby li";

/**
 * Words on the board that are too small to be read from there, or are cut off; one line each, none when all is well. The
 * tools at the edge do not count: they are for whoever sits at the computer, and out of the picture for everybody else.
 */
export function unreadFromAfar(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ share, boxes }) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.querySelector(".board") ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent?.trim() ?? "";
        const holder = node.parentElement;
        if (words === "" || !holder || holder.closest(".board-tools, .max-unseen, [hidden]")) continue;
        // A sheet that would be too large for the picture is drawn smaller, with its letters.
        const sheet = holder.closest(".board-tips, .board-slide");
        const drawn = (sheet && Number.parseFloat(getComputedStyle(sheet).scale)) || 1;
        const letters = Number.parseFloat(getComputedStyle(holder).fontSize) * drawn;
        // A browser rounds letters to a fraction of a pixel.
        if (letters < innerHeight * share - 0.05)
          found.push(`"${words}" is ${((letters / innerHeight) * 100).toFixed(2)} %`);
        const range = document.createRange();
        range.selectNodeContents(node);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        for (let box: Element | null = holder; box; box = box.parentElement) {
          if (box !== document.documentElement && getComputedStyle(box).overflow === "visible" && !box.matches(boxes))
            continue;
          const edge = box.getBoundingClientRect();
          if (left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 2 || bottom > edge.bottom + 2) {
            found.push(`"${words}" stands out of ${box.className || box.tagName}`);
            break;
          }
        }
      }
      return found;
    },
    { share: leastShare, boxes: plates },
  );
}

/**
 * Words and pictures to scan on the board that are out of the picture, stand out of their plate or are under the tools at
 * its edge; one line each, none when all is well. Nobody can scroll a board, and whoever comes in reads the code while the
 * adult is still at the computer.
 */
export function notWhole(page: Page): Promise<string[]> {
  return page.evaluate((boxes) => {
    const tools = [...document.querySelectorAll(".board-tools > *")].map((tool) => tool.getBoundingClientRect());
    if (tools.length === 0) return ["there are no tools to be in the way of"];
    const slack = 2;
    const board = document.querySelector(".board") ?? document.body;
    const isDrawn = (element: Element | null) =>
      element?.checkVisibility() && !element.closest(".board-tools, .max-unseen");
    const parts: { what: string; holder: Element | null; place: DOMRect }[] = [];
    const walker = document.createTreeWalker(board, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = node.textContent?.trim() ?? "";
      if (words !== "") parts.push({ what: words, holder: node.parentElement, place: range.getBoundingClientRect() });
    }
    for (const code of board.querySelectorAll(".board-qr svg")) {
      parts.push({ what: "the code to scan", holder: code, place: code.getBoundingClientRect() });
    }
    const standsOut = (inner: DOMRect, outer: DOMRect) =>
      inner.left < outer.left - slack ||
      inner.right > outer.right + slack ||
      inner.top < outer.top - slack ||
      inner.bottom > outer.bottom + slack;
    const meet = (one: DOMRect, other: DOMRect) =>
      one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
    return parts.flatMap(({ what, holder, place }) => {
      if (!isDrawn(holder)) return [];
      const plate = holder?.closest(boxes);
      const found: string[] = [];
      if (standsOut(place, new DOMRect(0, 0, innerWidth, innerHeight))) found.push(`"${what}" is out of the picture`);
      if (plate && standsOut(place, plate.getBoundingClientRect())) found.push(`"${what}" stands out of its plate`);
      if (tools.some((tool) => meet(place, tool))) found.push(`"${what}" is under a tool`);
      return found;
    });
  }, plates);
}
