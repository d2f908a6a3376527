import type { Locator, Page } from "playwright-core";
import type { PhaseName } from "../../../shared/game/index.ts";
import type { Language } from "../../../shared/stories/format.ts";
import { wholeWords, words } from "./words.ts";

/** What a host chooses beside what stands there at first. */
interface Wishes {
  preset: "station" | "lesson" | "week";
  tables: number;
  botsPerTable?: number;
  timed?: boolean;
  /** Minutes until the bell. */
  minutes?: number;
}

/** How long (ms) a press may take that is tried again: what is pressed may go away, because the game goes on by itself. */
const pressPatienceMs = 1_500;

/** Settles when what a press has changed on a page is drawn. */
const isDrawn = (page: Page) =>
  page.evaluate(() => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))));

/** The adult who runs a session. */
export class Host {
  readonly page: Page;
  #language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.#language = language;
  }

  /** The language the host reads in now. */
  get language(): Language {
    return this.#language;
  }

  /** Reads on in another language. */
  async speak(language: Language): Promise<void> {
    const own = new RegExp(`${words(this.language, "common:language").source}$`);
    await this.page.getByRole("combobox", { name: own }).selectOption(language);
    await this.page.locator(`html[lang="${language}"]`).waitFor({ state: "attached" });
    this.#language = language;
  }

  /** Has the board speak another language; where the choice is, is open already. */
  async showBoardIn(language: Language): Promise<void> {
    await this.page.getByLabel(words(this.language, "host:boardLanguage")).selectOption(language);
  }

  button(key: string): Locator {
    return this.page.getByRole("button", { name: wholeWords(this.language, key) });
  }

  /** Makes a session through the care gate; answers its code. */
  async create(address: string, wishes: Wishes): Promise<string> {
    await this.page.goto(`${address}/host#lesson`);
    await this.page.getByText(words(this.language, `host:preset.${wishes.preset}About`)).click();
    await this.count("host:tables", 4, wishes.tables);
    if (wishes.minutes !== undefined) {
      await this.page.getByRole("button", { name: new RegExp(`^${wishes.minutes} `) }).click();
    }
    await this.page.getByText(words(this.language, "host:options")).click();
    if (wishes.timed === false) await this.page.getByLabel(words(this.language, "host:timed")).uncheck();
    if (wishes.botsPerTable !== undefined) await this.count("host:practice.perTable", 0, wishes.botsPerTable);
    for (const check of ["check1", "check2", "check3"]) {
      await this.page.getByLabel(words(this.language, `host:gate.${check}`)).check();
    }
    await this.button("host:create").click();
    return this.code();
  }

  /** The session's code as it stands on the screen. */
  async code(): Promise<string> {
    const code = this.page.getByRole("region", { name: words(this.language, "host:code") }).getByText(/\d{3} \d{3}/);
    await code.waitFor();
    return (await code.innerText()).replace(/\D/g, "");
  }

  /** Opens the board as the host's button does; answers its page. */
  async openBoard(): Promise<Page> {
    const [board] = await Promise.all([
      this.page.context().waitForEvent("page"),
      this.button("host:openBoard").click(),
    ]);
    return board;
  }

  /** Waits until so many children are in: two or more. */
  async hasIn(children: number): Promise<void> {
    const { source } = words(this.language, "host:in_other");
    await this.page.getByText(new RegExp(source.replace(".*", `${children}`))).waitFor();
  }

  /** Waits until the console is in a phase. */
  async isAt(phase: PhaseName): Promise<void> {
    await this.#headed(phase).waitFor();
  }

  /** Goes on until the console is in a phase. */
  async goOnTo(phase: PhaseName): Promise<void> {
    await this.goOnUntil(this.#headed(phase));
  }

  /**
   * Goes on until something is there. No press counts for more than the moment it was meant for, so none is one too many.
   */
  async goOnUntil(there: Locator): Promise<void> {
    for (;;) {
      await this.#onward.or(this.#anyway).or(there).first().waitFor();
      if (await there.isVisible()) return;
      await this.pressOn();
    }
  }

  /**
   * Presses on once, and says yes where tables are still at work. A question goes away by itself when these have finished,
   * and a phase when its time is over: then there is nothing to press any more.
   */
  async pressOn(): Promise<void> {
    for (const way of [this.#onward, this.#anyway]) {
      if (await way.isVisible()) await way.click({ timeout: pressPatienceMs }).catch(() => {});
      await isDrawn(this.page);
    }
  }

  /** The way on, where the last press of it has settled. */
  get #onward(): Locator {
    return this.button("host:next").and(this.page.locator(":not([aria-busy='true'])"));
  }

  /** The answer to its question. */
  get #anyway(): Locator {
    return this.button("host:goOn");
  }

  #headed(phase: PhaseName): Locator {
    return this.page.locator("h1").filter({ hasText: words(this.language, `board:phase.${phase}`) });
  }

  private async count(key: string, from: number, to: number): Promise<void> {
    const counter = this.page.getByRole("group", { name: words(this.language, key) });
    const step = to > from ? 1 : 0;
    for (let steps = Math.abs(to - from); steps > 0; steps--) await counter.getByRole("button").nth(step).click();
  }
}
