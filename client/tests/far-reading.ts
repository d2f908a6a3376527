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
        const letters = Number.parseFloat(getComputedStyle(holder).fontSize);
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
 * What of the board's lobby is under the tools at its edge or out of the picture, one line each, none when all is well:
 * whoever comes in reads the code while the adult is still at the computer.
 */
export function lobbyInTheWay(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tools = [...document.querySelectorAll(".board-tools > *")].map((tool) => tool.getBoundingClientRect());
    if (tools.length === 0) return ["there are no tools to be in the way of"];
    const parts = document.querySelectorAll(".board-join > *, .board-digit, .board-qr, .board-lobby-tables li");
    return [...parts].flatMap((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const what = `"${part.textContent || part.className}"`;
      const found: string[] = [];
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
        found.push(`${what} is out of the picture`);
      if (tools.some((tool) => left < tool.right && right > tool.left && top < tool.bottom && bottom > tool.top)) {
        found.push(`${what} is under a tool`);
      }
      return found;
    });
  });
}
