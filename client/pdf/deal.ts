/** A part of a flow that stays whole, and where it stands in it: from the flow itself down to its parent. */
interface Block {
  element: HTMLElement;
  within: readonly HTMLElement[];
  /** Not the last on a sheet: a heading stays with what it is of. */
  leads: boolean;
}

/**
 * Deals a text of any length over sheets of paper. Where it may be broken, its styles say (`break-inside`,
 * `break-after`), as they do for a printer.
 *
 * @param flow As `PrintFlow` makes it, laid out on the desk at the width of paper.
 * @param newSheet Puts an empty sheet on the desk.
 * @returns The sheets; what is too long for one sheet goes on beyond its edge.
 */
export function deal(flow: HTMLElement, newSheet: () => HTMLElement): HTMLElement[] {
  const sheets: Sheet[] = [];
  let waiting: Block[] = [];
  for (const block of blocksOf(flow, [])) {
    waiting.push(block);
    if (block.leads) continue;
    const last = sheets.at(-1);
    if (!last?.takes(waiting)) {
      const next = new Sheet(newSheet());
      next.put(waiting);
      sheets.push(next);
    }
    waiting = [];
  }
  return sheets.map(({ paper }) => paper);
}

function blocksOf(element: HTMLElement, within: readonly HTMLElement[]): Block[] {
  const { display, breakInside, breakAfter } = getComputedStyle(element);
  if (display === "none") return [];
  const parts = [...element.children].filter((part) => part instanceof HTMLElement);
  const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
  if (breakInside === "avoid" || hasWords || parts.length === 0) {
    return [{ element, within, leads: breakAfter === "avoid" }];
  }
  return parts.flatMap((part) => blocksOf(part, [...within, element]));
}

/** A sheet, on which what is put stands within copies of what it stood within before. */
class Sheet {
  readonly paper: HTMLElement;
  readonly #copies = new Map<HTMLElement, HTMLElement>();

  constructor(paper: HTMLElement) {
    this.paper = paper;
  }

  put(blocks: readonly Block[]): HTMLElement[] {
    return blocks.map(({ element, within }) => {
      const copy = element.cloneNode(true) as HTMLElement;
      this.#within(within).append(copy);
      return copy;
    });
  }

  /** Puts blocks on this sheet if there is room for them. */
  takes(blocks: readonly Block[]): boolean {
    const known = [...this.#copies.keys()];
    const put = this.put(blocks);
    if (put.every((copy) => copy.getBoundingClientRect().bottom <= this.#end)) return true;
    for (const copy of put) copy.remove();
    for (const [original, copy] of this.#copies) {
      if (known.includes(original)) continue;
      copy.remove();
      this.#copies.delete(original);
    }
    return false;
  }

  get #end(): number {
    return this.paper.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(this.paper).paddingBottom);
  }

  #within(originals: readonly HTMLElement[]): HTMLElement {
    let place = this.paper;
    for (const original of originals) {
      let copy = this.#copies.get(original);
      if (!copy) {
        copy = original.cloneNode() as HTMLElement;
        this.#copies.set(original, copy);
        place.append(copy);
      }
      place = copy;
    }
    return place;
  }
}
