import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { GameServer } from "./people/game-server.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";

/** A host tries a whole lesson alone: bots fill the tables, the board shows it, the host goes on step by step. */

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

let server: GameServer;
let browser: Browser;

beforeAll(async () => {
  server = await GameServer.start();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.end();
});

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

/** A key, a gap or a slip of the program where words should be; addresses of help are words. */
const noWords = /\{\{|\}\}|undefined|\[object|(?<![\w./@-])[a-z]+(?:[:.][a-zA-Z0-9-]+)+(?!\w)/g;
const address = /^[\w-]+\.be$/;

/** What stands on a page that is not words. */
async function slips(page: Page): Promise<string[]> {
  const shown = await page.locator("body").innerText();
  return (shown.match(noWords) ?? []).filter((slip) => !address.test(slip));
}

describe("a lesson with bots", () => {
  test("goes from the lobby to the goodbye, and looks back on the class's own decisions", {
    timeout: 300_000,
  }, async () => {
    const context = await browser.newContext({
      locale: "de",
      viewport: { width: 768, height: 1024 },
      reducedMotion: "reduce",
    });
    const host = new Host(await context.newPage(), "de");
    await host.create(server.address, { preset: "lesson", tables: 2, botsPerTable: 3, timed: false });
    const board = await host.openBoard();
    await board.locator('main[data-phase="lobby"]').waitFor();
    const seen = new Set<string>();
    await board.exposeFunction("phaseShown", (phase: string) => {
      seen.add(phase);
    });
    await board.evaluate(watchPhase);
    await host.button("host:start").click();

    const slipped: string[] = [];
    const until = Date.now() + 280_000;
    while (!seen.has("goodbye")) {
      if (Date.now() > until) throw new Error(`stuck after ${[...seen].join(", ")}`);
      if (seen.has("teachback")) await board.getByText(words("de", "board:tips")).waitFor();
      slipped.push(...(await slips(board)), ...(await slips(host.page)));
      await host.next().catch(() => {
        // The bots were quicker: what the button asked about is settled by now.
      });
      await board.waitForTimeout(500);
    }
    expect(phases.filter((phase) => !seen.has(phase))).toEqual([]);
    expect([...new Set(slipped)]).toEqual([]);
    await host.page.getByRole("heading", { name: words("de", "host:poster") }).waitFor();
    await board.getByText(words("de", "board:never")).waitFor();
  });
});
