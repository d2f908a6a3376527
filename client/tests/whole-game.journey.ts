import type { Page } from "playwright-core";
import { it } from "vitest";
import { languages } from "../../shared/stories/languages.ts";
import { LedSession } from "./measure/session.ts";
import { Child } from "./people/child.ts";
import { servedGame } from "./served.ts";
import { slips } from "./slips.ts";

/**
 * A lesson and a week on the real server, played by average bots with one child in each language; the board goes through the
 * four languages from phase to phase. Nobody ever sees a key, a gap or a mistake of the program where words should be.
 */

const served = servedGame();

/** Every phase there is but the lobby, and the questions, which these games do not ask. */
const phases = ["intro", "morning", "choose", "listen", "act", "minigame", "evening", "finale", "debrief", "goodbye"];

/** For so long (ms) the children play on; then whoever leads goes on, so that the whole game is seen in time. */
const playMs = 10_000;
const patienceMs = 240_000;
/** A child who has met more pages than this has listened, acted, and played a mini-game. */
const pagesOfChild = 8;

/** A device whose mistakes are noted. */
async function device(locale: string, mistakes: string[]): Promise<Page> {
  const viewport = { width: 360, height: 740 };
  const context = await served.browser.newContext({ locale, viewport, reducedMotion: "reduce" });
  context.on("weberror", (error) => mistakes.push(`${locale}: ${error.error().message}`));
  return context.newPage();
}

// At the same time, as they wait most of it.
it.concurrent.for(["lesson", "week"] as const)(
  "a %s with average bots is in words from beginning to end, in every language",
  { timeout: patienceMs * 2 },
  async (preset, { expect }) => {
    const wrong = new Set<string>();
    const mistakes: string[] = [];
    const session = await LedSession.make(served.address, {
      preset,
      tables: 4,
      bots: { perTable: 2, skill: "average" },
    });
    const children: Child[] = [];
    for (const language of languages) {
      const child = new Child(await device(language, mistakes), language, true);
      await child.join(served.address, session.code);
      children.push(child);
    }
    const board = await device("en", mistakes);
    await board.setViewportSize({ width: 1280, height: 720 });
    await board.goto(`${served.address}/board${session.boardHash}`);
    await board.locator('main[data-phase="lobby"]').waitFor();
    await session.start();
    await board.locator('main[data-phase="intro"]').waitFor();

    const shown = async () => (await board.getByRole("main").getAttribute("data-phase")) ?? "";
    const begun = Date.now();
    const seen = new Set<string>();
    const titles = languages.map(() => new Set<string>());
    for (let turn = 0; !seen.has("goodbye"); turn++) {
      if (Date.now() - begun > patienceMs) throw new Error(`stuck in ${session.phase} after ${[...seen].join(", ")}`);
      await session.showBoardIn(languages[turn % languages.length] ?? "en");
      seen.add(await shown());
      for (const slip of await slips(board)) wrong.add(`board: ${slip}`);
      const isPlayed = Date.now() - begun < playMs;
      const busy = await Promise.all(
        children.map(async (child, at) => {
          for (const slip of await slips(child.page)) wrong.add(`${child.language}: ${slip}`);
          titles[at]?.add(await child.page.getByRole("heading").first().innerText());
          return isPlayed && child.act();
        }),
      );
      if (busy.includes(true)) continue;
      await session.next();
      // A phase that no screen has shown yet must not be gone on from.
      await expect.poll(async () => (await shown()) === session.phase).toBe(true);
    }

    expect(phases.filter((phase) => !seen.has(phase))).toEqual([]);
    for (const ofChild of titles) expect(ofChild.size, [...ofChild].join(", ")).toBeGreaterThan(pagesOfChild);
    expect([...wrong]).toEqual([]);
    expect(mistakes).toEqual([]);
    session.leave();
  },
);
