import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { loadContent } from "../../server/content.ts";
import { places } from "../stage/index.ts";
import type { PublicGame } from "../store/index.ts";
import { notWhole, unreadFromAfar } from "./far-reading.ts";
import { boardAt } from "./stage/served-stage.ts";
import { type BoardShown, everyBoard } from "./steps/every-board.ts";
import { longestWords } from "./steps/longest-words.ts";
import { openSteps, servedSteps } from "./steps/served-steps.ts";

/** German is the longest of the four languages. Nobody can scroll a board: the longest text of each kind is whole on any screen. */

const language = "de";
const screens = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
  { width: 740, height: 360 },
];
/** What a phase tells after its first sentence follows within this time (ms). */
const nextCaptionMs = 10_000;

/** Shows the board on a screen of another size, with everything in its place. */
async function resize(page: Page, size: (typeof screens)[number]): Promise<void> {
  await page.setViewportSize(size);
  // The first picture measures the new size, the second has everything in its place.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))),
  );
}

/** What of the board cannot be read on some screen; from the last row of a class too where it is a projector's. */
async function unread(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of screens) {
    await resize(page, size);
    const isProjected = size.height / size.width === 9 / 16;
    const lines = [...(await notWhole(page)), ...(isProjected ? await unreadFromAfar(page) : [])];
    found.push(...lines.map((line) => `${size.width}x${size.height}: ${line}`));
  }
  return found;
}

/** The board of nine tables in a phase. */
function boardIn(phase: string): BoardShown {
  const board = everyBoard(9, language).find(({ name }) => name === phase);
  if (!board) throw new Error(`no board in the phase ${phase}`);
  return board;
}

/** The same game when nothing has happened in the night but one thing to one newcomer, so that it is told next. */
function withOneEvent(game: PublicGame): PublicGame {
  const story = loadContent().stories.find(({ id }) => id === game.newcomers[0]?.id);
  const [event] = story?.events ?? [];
  if (!story || !event) throw new Error("nothing can happen to nobody");
  const change = { newcomer: story.id, before: 3, after: 2, reason: "event", event: event.id } as const;
  return { ...game, changes: [change], newcomers: game.newcomers.map((newcomer) => ({ ...newcomer, alarm: false })) };
}

describe("the longest German texts on the board", () => {
  const served = servedSteps(longestWords(language, "letters"));
  let page: Page;
  const show = (game: PublicGame) =>
    page.evaluate(([now, wished]) => window.showBoard(now, wished), [game, language] as const);

  beforeAll(async () => {
    page = await served.browser.newPage({ reducedMotion: "reduce" });
    // The words stand over the picture whatever draws it; without a canvas a size is there at once. To lose the file that
    // draws on it would do as well, but a page whose network is watched has every portrait sent anew for every size.
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await openSteps(page, served.address);
  });

  it.each([5, 9])("are whole in every phase, with %i tables", async (tables) => {
    const found: string[] = [];
    for (const { name, game } of everyBoard(tables, language)) {
      await show(game);
      found.push(...(await unread(page)).map((line) => `${name}, ${line}`));
    }
    expect(found).toEqual([]);
  });

  it.each(screens.filter(({ width, height }) => height > width))(
    "leave the faces free at the edge of a board of $width x $height",
    async (size) => {
      const { game } = boardIn("act");
      await show(game);
      await resize(page, size);
      const [someone] = boardAt(0).newcomers;
      const newcomers = game.newcomers.map(({ id }) => ({ ...someone!, id, mood: 0 }));
      const { figures } = places({ ...boardAt(0), newcomers, tables: [...game.tables] }, size.width, size.height);
      const { left, bottom } = await page.locator(".board-plates").evaluate((plates) => plates.getBoundingClientRect());
      const below = [...figures.values()].filter(({ sphere, radius }) => sphere.x + radius > left);
      expect(below.length).toBeGreaterThan(2);
      expect(Math.min(...below.map(({ sphere, radius }) => sphere.y - radius))).toBeGreaterThan(bottom);
    },
  );

  it("are whole on the plates of any number of tables", async () => {
    const found: string[] = [];
    const { game } = boardIn("act");
    for (let tables = 1; tables <= game.tables.length; tables++) {
      await show({ ...game, tables: game.tables.slice(0, tables) });
      found.push(...(await unread(page)).map((line) => `${tables} tables, ${line}`));
    }
    expect(found).toEqual([]);
  });

  it.each(["intro", "morning", "choose"])(
    "are whole when they are told one after another, in the phase %s",
    async (phase) => {
      await show(withOneEvent(boardIn(phase).game));
      const caption = page.locator(".board-sentence p");
      const first = await caption.innerText();
      await expect.poll(() => caption.innerText(), { timeout: nextCaptionMs }).not.toBe(first);
      expect(await unread(page)).toEqual([]);
    },
  );
});
