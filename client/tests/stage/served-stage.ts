import type { BrowserContextOptions, Page } from "playwright-core";
import { type BoardSnapshot, places } from "../../stage/index.ts";
import type { BoardOptions } from "../../stage/mount-board.ts";
import { composedBySoftware, launchBrowser, softwareWebGl } from "../browser.ts";
import { servedSources } from "../served.ts";

const html = `<!doctype html><title>Stage</title><style>body{margin:0}#stage{position:relative;height:100vh}b{position:absolute;top:0;left:0}</style>
<div id="stage"></div><b id="name">Kwame</b><script type="module" src="/tests/stage/page.ts"></script>`;

/** Of the stage (px), where nothing else is said. */
export const size = { width: 480, height: 300 } as const;

/** A small board, on which nobody is but Kwame, whose mood it is, and Fien. */
export function boardAt(mood: number): BoardSnapshot {
  const newcomer = { colour: "#3c7bf0", symbol: "shield", alarm: false, light: 0, gone: false, max: "" };
  return {
    phase: "act",
    day: 1,
    startedAt: 0,
    endsAt: 0,
    hearts: 0,
    newcomers: [
      { ...newcomer, id: "kwame", mood },
      { ...newcomer, id: "fien", mood: 6 },
    ],
    tables: [{ number: 1, claim: "kwame", extraClaim: "" }],
  };
}

/** The device a board is shown on, and how it is when it comes; the usual way where nothing is said. */
interface Shown extends Pick<BrowserContextOptions, "reducedMotion" | "viewport"> {
  phase?: BoardSnapshot["phase"];
  renderer?: NonNullable<BoardOptions["renderer"]>;
  /** What draws the canvas cannot be loaded. */
  withoutEngine?: boolean;
}

/** Stages on pages of their own, in a browser that knows WebGL. */
export function servedStage() {
  const served = servedSources({ name: "stage", html }, () => launchBrowser([...softwareWebGl, ...composedBySoftware]));

  /** Runs something on a device on which no stage is yet. */
  async function onPage({ withoutEngine = false, ...device }: Shown, run: (page: Page) => Promise<void>) {
    const context = await served.browser.newContext({ viewport: size, ...device });
    try {
      const page = await context.newPage();
      if (withoutEngine) await page.route(/\/phaser\.js/, (route) => route.abort());
      await page.goto(served.address);
      await page.waitForFunction(() => typeof window.mount === "function");
      await run(page);
    } finally {
      await context.close();
    }
  }

  /** Runs something on a device that shows the board, with Kwame at mood 3. */
  function onBoard({ phase = "act", renderer, ...device }: Shown, run: (page: Page) => Promise<void>) {
    return onPage(device, async (page) => {
      await page.evaluate(([state, how]) => window.mount(state, how), [{ ...boardAt(3), phase }, renderer] as const);
      await run(page);
    });
  }

  return { onPage, onBoard };
}

/** Waits until the board, or the scene of a mini-game, is there. */
export async function drawn(page: Page, what: "canvas" | "still"): Promise<void> {
  await page.waitForSelector(`.max-stage[data-drawn="${what}"]`, { state: "attached", timeout: 90_000 });
}

/** Shows states of the board, each at once after the one before it. */
export async function update(page: Page, ...states: BoardSnapshot[]): Promise<void> {
  await page.evaluate((all) => {
    for (const state of all) window.board.update(state);
  }, states);
}

/** Where Kwame's name is on the board now. */
export function placeOfName(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.getElementById("name")?.style.translate);
}

/** Where Kwame's name belongs at a mood, as a browser says it: 115px, not 115.0px. */
export function nameBelongsAt(mood: number, { width, height }: { width: number; height: number } = size): string {
  const place = places(boardAt(mood), width, height).figures.get("kwame");
  if (!place) throw new Error("Kwame is not on the board");
  const [x, y] = [place.name.x, place.name.y].map((px) => Number(px.toFixed(1)));
  return `${x}px ${y}px`;
}
