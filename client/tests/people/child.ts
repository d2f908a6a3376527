import type { Locator, Page } from "playwright-core";
import type { Language } from "../../../shared/stories/format.ts";
import { playMinigame } from "./minigames/index.ts";
import { Swiping } from "./swiping.ts";
import { anyWords, words } from "./words.ts";

/** How long (ms) a tap may take; a page that is being drawn anew is tried again at the next turn. */
const tapPatienceMs = 1_500;
/** How long (ms) a tap may take that is not tried again. */
const onlyTapPatienceMs = 15_000;

/** No screen has more stops on the way from its beginning to its end. */
const mostTabs = 80;

/** What is tapped on a shared device, to uncover, look and pass on. */
const covers = ["player:cover.ready", "player:cover.next", "player:cover.last"] as const;
/** What a child taps to agree, whatever the step. */
const agreements = [
  "player:listen.agree",
  "player:mark.ready",
  "player:talk.agree",
  "player:heard.goOn",
  "player:seek.agree",
  "player:helpChoice.agree",
  "rescue:agree",
  "player:tip.agree",
] as const;

/** A child at a device: finds everything by its role and its words, as a person would. */
export class Child {
  readonly page: Page;
  readonly language: Language;
  /** Chooses for the table, where one has to. */
  readonly leads: boolean;
  /** What it plays with: a finger, the keyboard alone, or the screen reader of a phone. */
  readonly hands: "finger" | "keyboard" | "swipes";
  readonly swiping: Swiping;
  /** How often it did something by the keyboard. */
  pressedByKey = 0;

  constructor(page: Page, language: Language, leads: boolean, hands: "finger" | "keyboard" | "swipes" = "finger") {
    this.page = page;
    this.language = language;
    this.leads = leads;
    this.hands = hands;
    this.swiping = new Swiping(page);
  }

  /** Types the code, takes what is offered, and goes in. `heads`: how many share the device. */
  async join(address: string, code: string, heads = 1): Promise<void> {
    await this.page.goto(address);
    await this.page.getByRole("textbox").first().pressSequentially(code);
    const enter = this.button("join:enter");
    await enter.waitFor();
    for (let more = 1; more < heads; more++) await this.press(this.button("join:more"), onlyTapPatienceMs);
    await this.press(enter, onlyTapPatienceMs);
  }

  button(key: string): Locator {
    return this.page.getByRole("button", { name: words(this.language, key) });
  }

  heading(key: string): Locator {
    return this.page.getByRole("heading", { name: words(this.language, key) });
  }

  /** Does the next sensible thing there is to do, if there is one; answers whether it did something. */
  async act(): Promise<boolean> {
    return (
      (await this.tap(this.upButtons(covers))) ||
      (await this.tap(this.upButtons(["player:listen.told"]))) ||
      (await this.markCards()) ||
      (this.leads && ((await this.chooseFor()) || (await this.claim()))) ||
      (await this.tap(this.upButtons(agreements))) ||
      (await playMinigame(this))
    );
  }

  /** The buttons with any of these words that are not down already: all looked for at once, which takes as long as one. */
  private upButtons(keys: readonly string[]): Locator {
    return this.page.getByRole("button", { name: anyWords(this.language, keys), pressed: false });
  }

  private async markCards(): Promise<boolean> {
    const cards = this.page.getByRole("checkbox");
    if ((await cards.count()) === 0) return false;
    if ((await this.page.getByRole("checkbox", { checked: true }).count()) === 0) return this.tap(cards.first());
    return this.tap(this.button("player:mark.next"));
  }

  /** Feelings, an adult and a sentence, a line of help, answers of a rescue, blocks of a tip: one of each group. */
  private async chooseFor(): Promise<boolean> {
    for (const group of await this.page.getByRole("main").getByRole("group").all()) {
      const name = (await group.getAttribute("aria-label", { timeout: tapPatienceMs }).catch(() => "")) ?? "";
      const chosen = await group.getByRole("button", { pressed: true }).count();
      const wanted = words(this.language, "player:listen.feelings").test(name) ? 2 : 1;
      if (chosen >= wanted) continue;
      const open = group.getByRole("button", { pressed: false, disabled: false });
      if ((await open.count()) > 0 && (await this.tap(open.first()))) return true;
    }
    return false;
  }

  private async claim(): Promise<boolean> {
    if (!(await this.heading("player:choose.lead").isVisible())) return false;
    const list = this.page.getByRole("listitem");
    if ((await list.getByRole("button", { pressed: true }).count()) > 0) return false;
    const taken = this.page.getByRole("img", { name: words(this.language, "player:choose.taken") });
    const free = list.getByRole("button", { pressed: false }).filter({ hasNot: taken });
    return (await free.count()) > 0 && this.tap(free);
  }

  /** Taps what is not down already; answers whether it did. */
  async tapOpen(button: Locator): Promise<boolean> {
    if ((await button.count()) === 0) return false;
    if (
      (await button
        .first()
        .getAttribute("aria-pressed", { timeout: tapPatienceMs })
        .catch(() => "true")) === "true"
    ) {
      return false;
    }
    return this.tap(button);
  }

  /** Taps what can be seen and used; answers whether it could. */
  async tap(button: Locator): Promise<boolean> {
    const first = button.first();
    if (!(await first.isVisible()) || !(await first.isEnabled().catch(() => false))) return false;
    return this.press(first).then(
      () => true,
      () => false,
    );
  }

  /** Throws when it cannot be done: nothing there, or no way to it from key to key. */
  private async press(target: Locator, patienceMs = tapPatienceMs): Promise<void> {
    if (this.hands === "finger") {
      await target.click({ timeout: patienceMs });
      return;
    }
    if (this.hands === "swipes") return this.swiping.press(target, patienceMs);
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      const isThere = (element: Element) => element === document.activeElement;
      if (await target.evaluate(isThere, undefined, { timeout: patienceMs })) {
        await this.page.keyboard.press("Space");
        this.pressedByKey++;
        return;
      }
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`no way by keyboard to ${target}`);
  }
}
