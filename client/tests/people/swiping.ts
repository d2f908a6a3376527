import type { CDPSession, Locator, Page } from "playwright-core";
import { readingOrder } from "../spoken.ts";

/** No page asks for more swipes on the way from one thing to another. */
const mostSwipes = 40;
const mark = "data-meant";

/**
 * Goes through a page as one does with the screen reader of a phone: a swipe leads to the next thing that is read, or back
 * to the one before, and a double tap presses what was read last. It presses as TalkBack does, by a click and without a
 * finger on the glass; what answers to a finger alone would stay silent.
 */
export class Swiping {
  /** How often something was pressed. */
  pressed = 0;
  readonly #page: Page;
  #session: CDPSession | undefined;
  /** The element that was read last. */
  #at: number | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Swipes to a thing and presses it.
   *
   * @throws {Error} When it is not there in time, is not read as something to press, or is too far from what was read last.
   */
  async press(target: Locator, patienceMs: number): Promise<void> {
    this.#session ??= await this.#page.context().newCDPSession(this.#page);
    await target.waitFor({ timeout: patienceMs });
    const meant = await this.#nodeOf(target, patienceMs);
    const read = await readingOrder(this.#session);
    const to = read.findIndex(({ backendNode }) => backendNode === meant);
    const thing = read[to];
    if (!thing) throw new Error(`no swipe leads to ${target}`);
    if (thing.states.includes("disabled")) throw new Error(`"${thing.name}" is read as not to be pressed`);
    // What was read last may be gone with its page: then one begins at the top.
    const from = Math.max(
      0,
      read.findIndex(({ backendNode }) => backendNode === this.#at),
    );
    if (Math.abs(to - from) > mostSwipes) throw new Error(`${Math.abs(to - from)} swipes to "${thing.name}"`);
    this.#at = meant;
    await target.dispatchEvent("click", undefined, { timeout: patienceMs });
    this.pressed++;
  }

  async #nodeOf(target: Locator, patienceMs: number): Promise<number | undefined> {
    const session = this.#session;
    await target.evaluate((element, name) => element.setAttribute(name, ""), mark, { timeout: patienceMs });
    const { root } = (await session?.send("DOM.getDocument", { depth: 0 })) ?? {};
    const found = root && (await session?.send("DOM.querySelector", { nodeId: root.nodeId, selector: `[${mark}]` }));
    const described = found && (await session?.send("DOM.describeNode", { nodeId: found.nodeId }));
    await target.evaluate((element, name) => element.removeAttribute(name), mark, { timeout: patienceMs });
    return described?.node.backendNodeId;
  }
}
