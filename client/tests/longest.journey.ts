import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { loadContent } from "../../server/content.ts";
import { barriers } from "./barriers.ts";
import { everyStep, type StepShown } from "./steps/every-step.ts";
import { longestTexts, longestWords } from "./steps/longest-words.ts";
import { openSteps, servedSteps } from "./steps/served-steps.ts";

/**
 * German is the longest of the four languages, a phone of 360 px the smallest screen. There every place of every step holds
 * the longest text of its kind that any newcomer has.
 */

const language = "de";
const { stories } = loadContent();
const phone = { width: 360, height: 740 };
const steps = everyStep().flatMap(withEachClue);

/** What a player meets of a story. */
const met = [
  "chapters.scene",
  "clue chat",
  "clue seen",
  "clue body",
  "clue note",
  "clue overheard",
  "clue opinion",
  "clue post",
  "chapters.feelings",
  "feelings",
  "cards.text",
  "cards.then",
  "cards.why",
  "adults.who",
  "adults.about",
  "adults.answer",
  "adults.notNow",
  "adults.why",
  "sentences.text",
  "sentences.why",
  "help",
  "moments",
] as const;

/** The same with each clue of the chapter in turn in the one hand, as each kind is drawn in its way. */
function withEachClue(step: StepShown): StepShown[] {
  const { name, game, seat } = step;
  if (seat.clues.length === 0) return [step];
  const claim = game.tables.find(({ number }) => number === seat.table)?.claim;
  const chapters = stories.find(({ id }) => id === claim)?.chapters ?? [];
  const chapter = chapters.find(({ clues }) => seat.clues.every(({ id }) => clues.some((clue) => clue.id === id)));
  if (!chapter) throw new Error(`${name}: ${claim} has no such clues`);
  return chapter.clues.map(({ id, kind }) => ({
    name: `${name}, ${id}`,
    game,
    seat: { ...seat, clues: [{ id, kind }] },
  }));
}

/** Runs in the page: the step's big button, scrolled to as a child would; what keeps a finger from it. */
function unreachable(): string[] {
  const foot = document.querySelector<HTMLElement>(".max-page-foot button");
  const buttons = [...document.querySelectorAll<HTMLElement>("main button:not(:disabled)")];
  const main = foot ?? buttons.findLast((one) => one.checkVisibility());
  if (!main) return [];
  main.scrollIntoView({ block: "center" });
  const { left, right, top, bottom } = main.getBoundingClientRect();
  const name = main.textContent ?? "";
  if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return [`not on the screen: ${name}`];
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return main.contains(hit) ? [] : [`under <${hit?.tagName}>: ${name}`];
}

describe.each(["letters", "word"] as const)("the longest German texts, by %s", (measure) => {
  const longest = longestTexts(language, measure);
  const seen = new Set<string>();
  const served = servedSteps(longestWords(language, measure));
  let page: Page;

  beforeAll(async () => {
    const context = await served.browser.newContext({ viewport: phone, reducedMotion: "reduce" });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    await openSteps(page, served.address);
  });

  it.each(steps.map((step) => [step.name, step] as const))("fit at 360 px: %s", async (_name, { game, seat }) => {
    await page.evaluate(([one, wished]) => window.showStep(one, wished), [{ game, seat }, language] as const);
    const plain = (text: string) => text.replaceAll(/\s+/g, "");
    const shown = plain(await page.locator("body").innerText());
    for (const [place, text] of longest) {
      // The bubbles of a chat stand apart, without the colon after who speaks.
      const [line = ""] = text.split("\n");
      if (shown.includes(plain(line.split(": ").at(-1) ?? ""))) seen.add(place);
    }
    expect([...(await barriers(page)), ...(await page.evaluate(unreachable))]).toEqual([]);
  });

  it("are all that a player meets of a story", () => {
    expect(met.filter((place) => !seen.has(place))).toEqual([]);
  });
});
