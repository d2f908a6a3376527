import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Language } from "../../shared/stories/format.ts";
import { languages } from "../../shared/stories/languages.ts";
import { complaints } from "./complaints.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";
import { slips } from "./slips.ts";

/**
 * A host tries a whole lesson alone: bots fill the tables, the board shows it, the host goes on step by step. In every phase
 * the board is read in all four languages, and the host's own screen in one after another.
 */

const phases = [
  "intro",
  "morning",
  "choose",
  "listen",
  "act",
  "minigame",
  "evening",
  "finale",
  "debrief",
  "teachback",
  "goodbye",
];

const served = servedGame();

/** Runs in the board's page: tells every phase it shows. */
function watchPhase(): void {
  const main = document.querySelector("main");
  const tell = (window as unknown as { phaseShown: (phase: string) => void }).phaseShown;
  new MutationObserver(() => tell(main?.dataset.phase ?? "")).observe(document.body, {
    attributes: true,
    attributeFilter: ["data-phase"],
    subtree: true,
  });
}

/** So many words in a row are a sentence, which is not the same in two languages; names and numbers may be. */
const sentenceWords = 4;

/** The sentences that stand on the board, whether it shows them or has them read aloud. */
async function sentences(board: Page): Promise<string[]> {
  const lines = await board.getByRole("main").evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push(walker.currentNode.nodeValue?.trim() ?? "");
    return found;
  });
  return lines.filter((line) => line.split(/\s+/).length >= sentenceWords);
}

/**
 * Reads the board in all four languages; answers what is no words, not translated, or keeps somebody out.
 *
 * @param closely The language in which axe looks too: what it finds seldom differs from one to the other, and it takes time.
 */
async function readInAllLanguages(host: Host, board: Page, closely: Language): Promise<string[]> {
  const wrong: string[] = [];
  const read = new Map<string, Language>();
  for (const language of languages) {
    await host.showBoardIn(language);
    await board.locator(`html[lang="${language}"]`).waitFor({ state: "attached" });
    wrong.push(...(await slips(board)).map((slip) => `${language}: ${slip}`));
    for (const sentence of await sentences(board)) {
      const other = read.get(sentence) ?? language;
      if (other !== language) wrong.push(`the same in ${other} and ${language}: ${sentence}`);
      read.set(sentence, language);
    }
    if (language === closely) wrong.push(...(await complaints(board)).map((complaint) => `${language}: ${complaint}`));
  }
  expect(new Set(read.values()).size, "languages with a sentence on the board").toBe(languages.length);
  return wrong;
}

describe("a lesson with bots", () => {
  test("goes from the lobby to the goodbye, and looks back on the class's own decisions", {
    timeout: 300_000,
  }, async () => {
    const context = await served.browser.newContext({
      locale: "de",
      viewport: { width: 768, height: 1024 },
      reducedMotion: "reduce",
    });
    const host = new Host(await context.newPage(), "de");
    await host.create(served.address, { preset: "lesson", tables: 2, botsPerTable: 3, timed: false });
    const board = await host.openBoard();
    await board.locator('main[data-phase="lobby"]').waitFor();
    const seen = new Set<string>();
    await board.exposeFunction("phaseShown", (phase: string) => {
      seen.add(phase);
    });
    await board.evaluate(watchPhase);
    const wrong = await readInAllLanguages(host, board, "nl");
    await host.button("host:start").click();
    await board.locator('main[data-phase="intro"]').waitFor();
    await host.page.getByText(words("de", "host:manage")).click();

    const read = new Set<string>();
    const until = Date.now() + 280_000;
    while (!seen.has("goodbye")) {
      if (Date.now() > until) throw new Error(`stuck after ${[...seen].join(", ")}`);
      const phase = (await board.getByRole("main").getAttribute("data-phase")) ?? "";
      if (!read.has(phase)) {
        const turn = languages[read.size % languages.length] ?? "de";
        wrong.push(...(await readInAllLanguages(host, board, turn)).map((complaint) => `${phase}, ${complaint}`));
        await host.speak(turn);
        read.add(phase);
      }
      wrong.push(...(await slips(host.page)));
      await host.pressOn();
      await board.waitForTimeout(100);
    }
    expect(phases.filter((phase) => !seen.has(phase))).toEqual([]);
    wrong.push(...(await readInAllLanguages(host, board, "fr")));
    expect([...new Set(wrong)]).toEqual([]);
    await host.page.getByRole("heading", { name: words(host.language, "host:poster") }).waitFor();
    await host.showBoardIn("de");
    await board.getByText(words("de", "board:never")).waitFor();
  });
});
